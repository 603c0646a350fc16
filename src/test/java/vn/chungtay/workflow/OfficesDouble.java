package vn.chungtay.workflow;

/** Stands for the bean {@code offices}: every unit has every role itself. */
public class OfficesDouble {

    public String group(String unitId, String role) {
        return unitId + ":" + role;
    }
}
