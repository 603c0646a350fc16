package vn.chungtay.calendar;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** One day that isn't what the week says; the record of who changed it is the audit. */
@Entity
class CalendarDay {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Version
    private int version;

    @Column(name = "day", nullable = false, updatable = false)
    private LocalDate date;

    @Enumerated(EnumType.STRING)
    private DayKind kind;

    private String label;
    private boolean provisional;
    private String source;

    @SuppressWarnings("NullAway.Init")
    protected CalendarDay() {}

    CalendarDay(AnnouncedDay day) {
        this.date = day.date();
        this.kind = day.kind();
        this.label = day.label();
        this.provisional = day.provisional();
        this.source = day.source();
    }

    void replaceBy(AnnouncedDay day) {
        kind = day.kind();
        label = day.label();
        provisional = day.provisional();
        source = day.source();
    }

    DayKind kind() {
        return kind;
    }

    DayMark mark() {
        return new DayMark(date, kind, label, provisional);
    }

    AnnouncedDay announced() {
        return new AnnouncedDay(date, kind, label, provisional, source);
    }
}
