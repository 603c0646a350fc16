package vn.chungtay.appraisal;

import java.time.LocalDate;
import vn.chungtay.funding.Stream;
import vn.chungtay.household.BuildType;
import vn.chungtay.household.HouseholdId;
import vn.chungtay.money.Dong;

/**
 * A decision gives a family its support; published once for each family in the decision's transaction.
 *
 * @param approvalId the row of (decision, family)
 * @param submissionKey the case in which it was decided, "DN-2025-VQ-0007"
 * @param decisionDocumentId the issued decision
 * @param amount the whole support, already committed in {@code funding}
 */
public record FamilyApproved(
        long approvalId,
        String submissionKey,
        long decisionDocumentId,
        HouseholdId householdId,
        String communeId,
        Stream stream,
        BuildType buildType,
        Dong amount,
        LocalDate decidedOn) {}
