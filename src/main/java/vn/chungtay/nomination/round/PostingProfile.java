package vn.chungtay.nomination.round;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.time.LocalDate;
import java.util.List;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import vn.chungtay.calendar.DayUnit;
import vn.chungtay.calendar.Period;

/** Where, how long and how a list is made public; effective-dated. */
@Entity
@Immutable
class PostingProfile {

    @Id
    private long id;

    private String code;
    private String label;
    private int amount;

    @Enumerated(EnumType.STRING)
    private DayUnit unit;

    private int loudspeakerDays;
    private LocalDate validFrom;
    private @Nullable LocalDate validTo;
    private String legalBasis;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "posting_profile_place", joinColumns = @JoinColumn(name = "profile_id"))
    @OrderColumn(name = "position")
    @Column(name = "place")
    private List<String> places;

    @SuppressWarnings("NullAway.Init")
    protected PostingProfile() {}

    long id() {
        return id;
    }

    PostingRules rules() {
        return new PostingRules(id, label, new Period(amount, unit), loudspeakerDays, List.copyOf(places), legalBasis);
    }
}
