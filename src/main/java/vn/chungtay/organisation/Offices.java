package vn.chungtay.organisation;

/** Which unit does a work. The bean "offices" is referenced by running cases: do not rename. */
public interface Offices {

    /**
     * The work group "unit:ROLE" for a case of the unit: looks for the role in the unit and its offices, then
     * in each superior and its offices. An ended unit stands for its successor.
     */
    String group(String unitId, String role);
}
