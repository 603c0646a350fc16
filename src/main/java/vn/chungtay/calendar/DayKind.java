package vn.chungtay.calendar;

/** What a day is to an office that works Monday to Friday. */
public enum DayKind {
    WORKING("Ngày làm việc"),
    WEEKEND("Nghỉ cuối tuần"),
    HOLIDAY("Nghỉ lễ"),
    COMPENSATORY_OFF("Nghỉ bù"),
    SWAPPED_OFF("Nghỉ hoán đổi"),
    WORKING_SATURDAY("Làm việc bù");

    private final String label;

    DayKind(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    public boolean isWorking() {
        return this == WORKING || this == WORKING_SATURDAY;
    }
}
