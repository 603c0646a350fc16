package vn.chungtay.organisation.staff;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import vn.chungtay.organisation.Role;
import vn.chungtay.organisation.Unit;
import vn.chungtay.organisation.Units;
import vn.chungtay.platform.NotFound;
import vn.chungtay.platform.Text;

/** The officers as administrators read them; a district has some hundred. */
@Service
public class StaffRegister {

    private final OfficerAccounts accounts;
    private final OfficerPositions positions;
    private final Units units;
    private final Clock clock;

    StaffRegister(OfficerAccounts accounts, OfficerPositions positions, Units units, Clock clock) {
        this.accounts = accounts;
        this.positions = positions;
        this.units = units;
        this.clock = clock;
    }

    /**
     * By unit, superior ones first; those without a position last.
     *
     * @param words part of a name or user name, without regard to accents and case
     * @param unitId only this unit; empty: all
     */
    public List<UnitStaff> find(String words, String unitId) {
        Map<Long, OfficerAccount> matching = accounts.everybody().stream()
                .filter(account -> matches(account, Text.plain(Text.clean(words))))
                .collect(Collectors.toMap(OfficerAccount::id, Function.identity()));
        List<OfficerPosition> held = held();
        List<UnitStaff> found = new ArrayList<>();
        for (Unit unit : units.all()) {
            if (unitId.isEmpty() || unitId.equals(unit.id())) {
                found.add(new UnitStaff(unit.id(), unit.agencyName(), lines(unit.id(), held, matching)));
            }
        }
        if (unitId.isEmpty()) {
            found.add(new UnitStaff(null, "Không giữ vị trí nào", withoutPosition(held, matching)));
        }
        found.removeIf(group -> group.officers().isEmpty());
        return found;
    }

    /** @throws NotFound when there is no such officer */
    public OfficerCard card(long officerId) {
        OfficerAccount account = accounts.findById(officerId).orElseThrow(NotFound::new);
        List<OfficerCard.PositionLine> lines = positions.ofOfficer(officerId).stream()
                .sorted(Comparator.comparing(OfficerPosition::validFrom).reversed())
                .map(this::line)
                .toList();
        return new OfficerCard(
                account.id(),
                account.name(),
                account.username(),
                account.createdAt(),
                account.mustChangePassword(),
                lines);
    }

    private List<OfficerPosition> held() {
        LocalDate today = LocalDate.now(clock);
        return positions.all().stream()
                .filter(position -> position.isHeld(today))
                .toList();
    }

    private static List<OfficerLine> lines(
            String unitId, List<OfficerPosition> held, Map<Long, OfficerAccount> matching) {
        return held.stream()
                .filter(position -> position.unitId().equals(unitId))
                .flatMap(position -> Optional.ofNullable(matching.get(position.officerId())).stream()
                        .map(account -> new OfficerLine(
                                account.id(), account.name(), account.username(), position.title(), labels(position))))
                .toList();
    }

    private static List<OfficerLine> withoutPosition(List<OfficerPosition> held, Map<Long, OfficerAccount> matching) {
        List<Long> holders = held.stream().map(OfficerPosition::officerId).toList();
        return matching.values().stream()
                .filter(account -> !holders.contains(account.id()))
                .map(account -> new OfficerLine(account.id(), account.name(), account.username(), "", List.of()))
                .toList();
    }

    private OfficerCard.PositionLine line(OfficerPosition position) {
        return new OfficerCard.PositionLine(
                position.id(),
                units.get(position.unitId()).agencyName(),
                position.title(),
                labels(position),
                position.area().stream()
                        .map(id -> units.get(id).name())
                        .sorted()
                        .toList(),
                position.validFrom(),
                position.validTo(),
                state(position));
    }

    private OfficerCard.State state(OfficerPosition position) {
        LocalDate today = LocalDate.now(clock);
        if (position.isHeld(today)) {
            return OfficerCard.State.HELD;
        }
        return today.isBefore(position.validFrom()) ? OfficerCard.State.TO_COME : OfficerCard.State.ENDED;
    }

    private static List<String> labels(OfficerPosition position) {
        return position.roles().stream().sorted().map(Role::label).toList();
    }

    private static boolean matches(OfficerAccount account, String plainWords) {
        return Text.plain(account.name()).contains(plainWords)
                || account.username().contains(plainWords);
    }
}
