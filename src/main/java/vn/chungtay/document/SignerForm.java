package vn.chungtay.document;

/** In whose name a leader signs (NĐ 30/2020, Điều 13). */
enum SignerForm {
    /** For the collective: TM. ỦY BAN NHÂN DÂN. */
    TM,
    /** By the chairman's own competence. */
    OWN,
    /** As head of an office. */
    HEAD
}
