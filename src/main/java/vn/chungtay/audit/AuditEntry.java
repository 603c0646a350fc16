package vn.chungtay.audit;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Who did what, when, to which subject. */
public record AuditEntry(
        long id,
        Instant occurredAt,
        String actor,
        String action,
        String subjectType,
        String subjectId,
        @Nullable String caseKey,
        Map<String, String> facts) {}
