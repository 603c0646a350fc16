package vn.chungtay.appraisal;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.chungtay.funding.Stream;

/** What an office said about a family; never changed. */
@Entity
@Table(name = "office_verdict")
class OfficeVerdict {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id = 0L;

    private long appraisalId;
    private long entryId;

    @Enumerated(EnumType.STRING)
    private Office office = Office.PEOPLE;

    @Enumerated(EnumType.STRING)
    private Verdict verdict = Verdict.FAIL;

    private @Nullable String reasonCode;
    private @Nullable String note;

    @Enumerated(EnumType.STRING)
    private @Nullable Stream stream;

    private long officerId;
    private Instant givenAt = Instant.EPOCH;

    protected OfficeVerdict() {}

    OfficeVerdict(long appraisalId, Office office, GivenVerdict given, long officerId, Instant givenAt) {
        this.appraisalId = appraisalId;
        this.office = office;
        this.officerId = officerId;
        this.givenAt = givenAt;
        entryId = given.entryId();
        verdict = given.verdict();
        reasonCode = given.reasonCode();
        note = given.note();
        stream = given.stream();
    }

    VerdictView view() {
        return new VerdictView(entryId, office, verdict, reasonCode, note, stream, officerId, givenAt);
    }
}
