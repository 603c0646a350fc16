package vn.chungtay.organisation;

import java.time.Clock;
import java.time.LocalDate;
import vn.chungtay.platform.Viet;

/** The units as they stand on a day, without moving the clock of the shared context. */
final class TestUnits {

    private TestUnits() {}

    static UnitDirectory at(UnitTable table, LocalDate day) {
        return new UnitDirectory(table, Clock.fixed(day.atStartOfDay(Viet.ZONE).toInstant(), Viet.ZONE));
    }
}
