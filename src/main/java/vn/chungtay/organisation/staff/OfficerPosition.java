package vn.chungtay.organisation.staff;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.chungtay.organisation.Role;
import vn.chungtay.platform.Refusal;
import vn.chungtay.platform.Viet;

/** An officer's appointment in a unit for a period, with the roles that it carries. */
@Entity
@Table(name = "officer_position")
class OfficerPosition {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private long officerId;
    private String unitId;
    private String title;
    private LocalDate validFrom;
    private @Nullable LocalDate validTo;

    @ElementCollection
    @CollectionTable(name = "officer_position_role", joinColumns = @JoinColumn(name = "position_id"))
    @Enumerated(EnumType.STRING)
    @Column(name = "role")
    private Set<Role> roles = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "officer_area", joinColumns = @JoinColumn(name = "position_id"))
    @Column(name = "unit_id")
    private Set<String> area = new HashSet<>();

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init")
    protected OfficerPosition() {}

    OfficerPosition(long officerId, Appointment appointment) {
        this.officerId = officerId;
        this.unitId = appointment.unitId();
        this.title = appointment.title();
        this.validFrom = appointment.from();
        this.roles.addAll(appointment.roles());
        this.area.addAll(appointment.area());
    }

    /** @param lastDay the last day on which it is held */
    void end(LocalDate lastDay) {
        if (validTo != null) {
            throw new Refusal("Vị trí công tác này đã kết thúc ngày %s.".formatted(Viet.date(validTo)));
        }
        if (lastDay.isBefore(validFrom)) {
            throw new Refusal("Ngày kết thúc không được trước ngày bắt đầu %s.".formatted(Viet.date(validFrom)));
        }
        validTo = lastDay;
    }

    boolean isHeld(LocalDate on) {
        return !on.isBefore(validFrom) && (validTo == null || !on.isAfter(validTo));
    }

    long id() {
        if (id == null) {
            throw new IllegalStateException("Not stored yet");
        }
        return id;
    }

    long officerId() {
        return officerId;
    }

    String unitId() {
        return unitId;
    }

    String title() {
        return title;
    }

    LocalDate validFrom() {
        return validFrom;
    }

    @Nullable
    LocalDate validTo() {
        return validTo;
    }

    Set<Role> roles() {
        return Set.copyOf(roles);
    }

    Set<String> area() {
        return Set.copyOf(area);
    }
}
