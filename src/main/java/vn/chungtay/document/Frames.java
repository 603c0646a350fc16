package vn.chungtay.document;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.chungtay.document.DocumentRegister.Turn;
import vn.chungtay.document.paper.PaperFrame;
import vn.chungtay.document.paper.PaperWords;
import vn.chungtay.organisation.Officer;
import vn.chungtay.organisation.Unit;
import vn.chungtay.organisation.UnitKind;
import vn.chungtay.organisation.Units;
import vn.chungtay.platform.Viet;

/** What the page frame prints: agency, number, place and date, recipients and signature, from the organisation and the type. */
@Component
class Frames {

    private final Units units;
    private final DocumentTypes types;
    private final Clock clock;

    Frames(Units units, DocumentTypes types, Clock clock) {
        this.units = units;
        this.types = types;
        this.clock = clock;
    }

    PaperFrame of(Draft draft) {
        Unit unit = units.get(draft.origin().unitId());
        Letterhead head = letterhead(unit);
        String number = number(draft);
        return new PaperFrame(
                draft.title(),
                Signature.capitals(draft.type().name()),
                draft.about(),
                head.superior(),
                head.issuer(),
                unit.agencyName(),
                head.full(),
                number,
                unit.placeName() + ", " + PaperWords.dayInFull(day(draft), today().getYear()),
                recipients(draft),
                signature(draft),
                signer(draft),
                "(Kèm theo %s số %s %s của %s)"
                        .formatted(
                                draft.type().name(),
                                number,
                                PaperWords.dayInFull(day(draft), today().getYear()),
                                head.full()),
                draft.code());
    }

    private Letterhead letterhead(Unit unit) {
        String parent = unit.parentId();
        boolean under =
                unit.kind() == UnitKind.OFFICE || unit.kind() == UnitKind.COUNCIL || unit.kind() == UnitKind.DEPARTMENT;
        return under && parent != null ? Letterhead.of(unit, units.get(parent)) : Letterhead.of(unit);
    }

    /** Below 10 a zero stands before the number; while there is none, a gap. */
    private String number(Draft draft) {
        Turn turn = draft.turn();
        String given = turn == null ? "\u00a0".repeat(8) : "%02d".formatted(turn.number());
        String agency = types.symbolOf(draft.origin().unitId());
        String symbol = draft.type().symbol();
        return given + "/" + (draft.type().isLetter() ? agency + "-" + symbol : symbol + "-" + agency);
    }

    private List<String> recipients(Draft draft) {
        List<String> lines = new ArrayList<>();
        if (draft.content().get("recipients") instanceof List<?> named) {
            named.forEach(recipient -> lines.add(recipient + ";"));
        } else {
            draft.type().recipientList().forEach(recipient -> lines.add(recipient + ";"));
        }
        Origin origin = draft.origin();
        lines.add(
                origin.isDraftedByAnOffice()
                        ? "Lưu: VT, " + types.symbolOf(origin.draftingUnitId()) + "."
                        : "Lưu: VT.");
        return lines;
    }

    private static List<String> signature(Draft draft) {
        DocumentType type = draft.type();
        if (type.kind() == DocumentKind.PAPER) {
            return List.of();
        }
        Officer signer = draft.signer();
        String position =
                signer != null ? signer.positionTitle() : type.form() == SignerForm.HEAD ? "Trưởng phòng" : "Chủ tịch";
        return Signature.lines(type.form(), position);
    }

    private static String signer(Draft draft) {
        Officer signer = draft.signer();
        return signer == null ? "" : signer.name();
    }

    private static @Nullable LocalDate day(Draft draft) {
        Turn turn = draft.turn();
        return turn == null ? null : turn.on();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Viet.ZONE);
    }
}
