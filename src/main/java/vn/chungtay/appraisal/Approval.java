package vn.chungtay.appraisal;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import vn.chungtay.funding.Stream;
import vn.chungtay.household.BuildType;
import vn.chungtay.household.HouseholdId;
import vn.chungtay.money.Dong;

/** One family of a signed decision; never changed. */
@Entity
@Table(name = "approval")
class Approval {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id = 0L;

    private long appraisalId;
    private long entryId;
    private long householdId;

    @Enumerated(EnumType.STRING)
    private Stream stream = Stream.MOVEMENT;

    @Enumerated(EnumType.STRING)
    private BuildType buildType = BuildType.NEW;

    private Dong amount = Dong.ZERO;

    protected Approval() {}

    Approval(long appraisalId, PassedFamily family) {
        this.appraisalId = appraisalId;
        entryId = family.entryId();
        householdId = family.household().id().value();
        stream = family.stream();
        buildType = family.household().buildType();
        amount = family.amount();
    }

    FamilyApproved event(AppraisalView decided, long documentId) {
        return new FamilyApproved(
                id,
                decided.caseKey(),
                documentId,
                new HouseholdId(householdId),
                decided.communeId(),
                stream,
                buildType,
                amount,
                java.util.Objects.requireNonNull(decided.decidedOn()));
    }
}
