package vn.chungtay.document;

import java.time.Clock;
import org.springframework.stereotype.Component;
import vn.chungtay.organisation.CurrentOfficer;

/** Who is at work now. */
@Component
class Signatories {

    private final CurrentOfficer current;
    private final Clock clock;

    Signatories(CurrentOfficer current, Clock clock) {
        this.current = current;
        this.clock = clock;
    }

    Signatory now() {
        String officer = current.find().map(found -> Long.toString(found.id())).orElse("system");
        return new Signatory(officer, clock.instant());
    }
}
