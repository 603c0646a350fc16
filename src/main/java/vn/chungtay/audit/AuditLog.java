package vn.chungtay.audit;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Append-only: entries commit with the business transaction or not at all, and are then sealed into a chain. */
public interface AuditLog {

    /**
     * Must be called inside a transaction.
     *
     * @param action what happened, as "household.imported"
     * @param caseKey the case under whose history it is shown, if any
     * @param facts ids, codes and counts that a reader needs later; no personal data
     */
    void record(
            String action, String subjectType, String subjectId, @Nullable String caseKey, Map<String, String> facts);

    /** In the order of their writing. */
    List<AuditEntry> ofCase(String caseKey);
}
