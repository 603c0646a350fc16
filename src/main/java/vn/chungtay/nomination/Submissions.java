package vn.chungtay.nomination;

import java.util.List;
import vn.chungtay.household.HouseholdId;

/** The lists that communes have submitted. Unscoped: for use cases; a page checks {@link SubmissionView#communeId()}. */
public interface Submissions {

    /** @throws vn.chungtay.platform.NotFound if there is none */
    SubmissionView get(long submissionId);

    /** By the key on pages and papers, {@code DN-2025-VQ-0007}. @throws vn.chungtay.platform.NotFound if there is none */
    SubmissionView get(String submissionKey);

    /** Every family of the submitted paper, in its order, as it stands now. */
    List<SubmittedFamily> families(long submissionId);

    /**
     * Keys of the objections that hold the family wherever it has come: those being handled, and those upheld after the
     * approval until the family is withdrawn. Decisions and payments refuse held families.
     */
    List<String> openObjections(HouseholdId householdId);
}
