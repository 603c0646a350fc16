package vn.chungtay.document;

/**
 * What a module asks for when a stage of its case needs a document.
 *
 * @param type a code of the table {@code document_type}, for example {@code notice-posting}
 * @param unitId the issuing agency; once it has ended, its successor issues
 * @param placeUnitId the commune in whose scope the document is seen
 * @param caseKey the case on whose page it appears
 * @param subjectType the owner's word for what it is about, for example {@code round}
 * @param subjectId the key that the owner's {@link DocumentContent} is asked with
 */
public record DocumentRequest(
        String type, String unitId, String placeUnitId, String caseKey, String subjectType, String subjectId) {

    DocumentRequest by(String agency) {
        return new DocumentRequest(type, agency, placeUnitId, caseKey, subjectType, subjectId);
    }
}
