package vn.chungtay.organisation.signin;

import java.util.Map;
import org.springframework.stereotype.Component;
import vn.chungtay.audit.AuditLog;
import vn.chungtay.platform.UseCase;

/** Writes into the audit when sessions begin and end. */
@Component
class SignInJournal {

    private final AuditLog audit;

    SignInJournal(AuditLog audit) {
        this.audit = audit;
    }

    @UseCase
    public void record(String action, OfficerPrincipal officer) {
        audit.record(action, "officer", String.valueOf(officer.officerId()), null, Map.of());
    }

    /** Without the name that was typed: it may be somebody's password. */
    @UseCase
    public void recordLockOut() {
        audit.record("officer.locked-out", "officer", "unknown", null, Map.of());
    }
}
