package vn.chungtay.calendar;

/** In what a period is counted. */
public enum DayUnit {
    CALENDAR_DAYS("ngày"),
    WORKING_DAYS("ngày làm việc"),
    MONTHS("tháng");

    private final String label;

    DayUnit(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
