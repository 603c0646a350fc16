package vn.chungtay.objection;

/**
 * What an objection is about, for pages and papers.
 *
 * @param about "Hộ Nông Văn Mẫu, thôn Nà Mẫu" or "Cả danh sách"
 * @param unitId the commune in whose scope the objection is seen
 * @param caseKey the case of the list
 * @param caseTitle "Đợt 1 năm 2025, xã Điềm He"
 * @param casePath its page
 */
public record SubjectDescription(String about, String unitId, String caseKey, String caseTitle, String casePath) {

    /** "hộ Nông Văn Mẫu, thôn Nà Mẫu". */
    public String inSentence() {
        return about.substring(0, 1).toLowerCase() + about.substring(1);
    }
}
