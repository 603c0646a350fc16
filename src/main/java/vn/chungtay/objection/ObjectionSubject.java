package vn.chungtay.objection;

/** What people may object to; one bean for each type, by the module that owns it. Called in the running transaction. */
public interface ObjectionSubject {

    /** The owner's word, for example {@code round-entry}; kept in rows: do not rename. */
    String type();

    /** @throws vn.chungtay.platform.NotFound if there is none */
    SubjectDescription describe(String subjectId);

    /** From the receipt on. @throws vn.chungtay.platform.Refusal if it is too late to object */
    void hold(String subjectId, String objectionKey);

    /** The objection has its answer, was withdrawn or went to another authority. */
    void release(String subjectId, String objectionKey, boolean upheld);
}
