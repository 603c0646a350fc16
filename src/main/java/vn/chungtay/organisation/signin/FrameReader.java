package vn.chungtay.organisation.signin;

import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.chungtay.organisation.CurrentOfficer;
import vn.chungtay.platform.Reader;
import vn.chungtay.platform.Readers;

/** The officer as the page frame shows them. */
@Component
class FrameReader implements Readers {

    private final CurrentOfficer officer;

    FrameReader(CurrentOfficer officer) {
        this.officer = officer;
    }

    @Override
    public Optional<Reader> current() {
        return officer.find()
                .map(found -> new Reader(
                        found.name(),
                        found.unitName(),
                        found.roles().stream().map(Enum::name).collect(Collectors.toSet())));
    }
}
