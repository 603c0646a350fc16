package vn.chungtay.document;

import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.chungtay.document.DocumentRegister.Turn;
import vn.chungtay.document.paper.PaperFrame;
import vn.chungtay.document.paper.Typesetter;
import vn.chungtay.organisation.Officer;
import vn.chungtay.organisation.Officers;
import vn.chungtay.organisation.Role;
import vn.chungtay.platform.Refusal;
import vn.chungtay.platform.Viet;

/** Brings type, content and frame together and prints them. */
@Component
class Press {

    private final DocumentTypes types;
    private final Contents contents;
    private final Frames frames;
    private final Typesetter typesetter;
    private final Officers officers;
    private final Clock clock;

    Press(
            DocumentTypes types,
            Contents contents,
            Frames frames,
            Typesetter typesetter,
            Officers officers,
            Clock clock) {
        this.types = types;
        this.contents = contents;
        this.frames = frames;
        this.typesetter = typesetter;
        this.officers = officers;
        this.clock = clock;
    }

    /** As it would be if it were issued now by the holder of the position, without number. */
    Draft draft(String typeCode, Origin origin, String code) {
        DocumentType type = types.get(typeCode, today());
        return new Draft(
                type,
                origin,
                code,
                contents.of(typeCode, origin.subjectId(), today()),
                null,
                type.kind() == DocumentKind.PAPER ? null : holder(origin.unitId(), type.approver()));
    }

    Draft numbered(OfficialDocument document, Turn turn, Officer signer) {
        DocumentType type = types.get(document.type(), turn.on());
        var content = contents.of(type.code(), document.origin().subjectId(), turn.on());
        return new Draft(type, document.origin(), document.code(), content, turn, signer);
    }

    PaperFrame frame(Draft draft) {
        return frames.of(draft);
    }

    byte[] print(Draft draft) {
        return typesetter.pdf(draft.type().template(), frames.of(draft), draft.content());
    }

    private @Nullable Officer holder(String unitId, Role role) {
        try {
            return officers.holder(unitId, role);
        } catch (Refusal nobody) {
            return null;
        }
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Viet.ZONE);
    }
}
