package vn.chungtay.calendar;

import java.time.LocalDate;

/**
 * One day of the calendar strip.
 *
 * @param label the occasion ("Giỗ Tổ Hùng Vương") or else the name of the kind
 * @param provisional not yet announced by the authority
 */
public record DayMark(LocalDate date, DayKind kind, String label, boolean provisional) {

    public boolean isWorking() {
        return kind.isWorking();
    }
}
