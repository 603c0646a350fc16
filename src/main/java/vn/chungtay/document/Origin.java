package vn.chungtay.document;

import jakarta.persistence.Embeddable;

/**
 * Where a document comes from; never changes.
 *
 * @param draftingUnitId the office that drafts for the issuing agency; otherwise the agency itself
 */
@Embeddable
record Origin(
        String unitId,
        String draftingUnitId,
        String placeUnitId,
        String caseKey,
        String subjectType,
        String subjectId) {

    static Origin of(DocumentRequest request, String draftingUnitId) {
        return new Origin(
                request.unitId(),
                draftingUnitId,
                request.placeUnitId(),
                request.caseKey(),
                request.subjectType(),
                request.subjectId());
    }

    /** Whether an office drafts for a superior agency, so that its head answers for the content. */
    boolean isDraftedByAnOffice() {
        return !draftingUnitId.equals(unitId);
    }
}
