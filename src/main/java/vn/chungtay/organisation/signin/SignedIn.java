package vn.chungtay.organisation.signin;

import java.util.Optional;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;
import vn.chungtay.attachment.AttachmentAccess;
import vn.chungtay.audit.AuditActor;
import vn.chungtay.organisation.CurrentOfficer;
import vn.chungtay.organisation.Officer;
import vn.chungtay.organisation.Officers;

/** The officer of the session, with today's positions; looked up once a request. */
@Component("currentOfficer")
class SignedIn implements CurrentOfficer, AuditActor, AttachmentAccess {

    private static final String ATTRIBUTE = SignedIn.class.getName();

    private final Officers officers;

    SignedIn(Officers officers) {
        this.officers = officers;
    }

    @Override
    public Optional<Officer> find() {
        return principal().flatMap(principal -> {
            RequestAttributes request = RequestContextHolder.getRequestAttributes();
            return request == null ? officers.byId(principal.officerId()) : oncePer(request, principal);
        });
    }

    @Override
    public String current() {
        return principal().map(found -> String.valueOf(found.officerId())).orElse(SYSTEM);
    }

    @Override
    public boolean maySee(String unitId) {
        return find().filter(officer -> officer.scope().sees(unitId)).isPresent();
    }

    private Optional<Officer> oncePer(RequestAttributes request, OfficerPrincipal principal) {
        Object known = request.getAttribute(ATTRIBUTE, RequestAttributes.SCOPE_REQUEST);
        if (known instanceof Officer officer && officer.id() == principal.officerId()) {
            return Optional.of(officer);
        }
        Optional<Officer> found = officers.byId(principal.officerId());
        found.ifPresent(officer -> request.setAttribute(ATTRIBUTE, officer, RequestAttributes.SCOPE_REQUEST));
        return found;
    }

    static Optional<OfficerPrincipal> principal() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof OfficerPrincipal principal
                ? Optional.of(principal)
                : Optional.empty();
    }
}
