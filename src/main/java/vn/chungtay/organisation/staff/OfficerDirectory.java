package vn.chungtay.organisation.staff;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.chungtay.audit.AuditActor;
import vn.chungtay.organisation.Officer;
import vn.chungtay.organisation.Officers;
import vn.chungtay.organisation.Role;
import vn.chungtay.organisation.Units;
import vn.chungtay.platform.Refusal;

@Component
class OfficerDirectory implements Officers {

    private final OfficerAccounts accounts;
    private final OfficerPositions positions;
    private final ScopeRules scopes;
    private final Units units;
    private final Clock clock;

    OfficerDirectory(
            OfficerAccounts accounts, OfficerPositions positions, ScopeRules scopes, Units units, Clock clock) {
        this.accounts = accounts;
        this.positions = positions;
        this.scopes = scopes;
        this.units = units;
        this.clock = clock;
    }

    @Override
    public Optional<Officer> byId(long id) {
        return accounts.findById(id).map(account -> officer(account, positions.ofOfficer(id)));
    }

    @Override
    public String nameOf(String officerId) {
        if (officerId.equals(AuditActor.SYSTEM)) {
            return "Hệ thống";
        }
        return officerId.matches("\\d{1,18}")
                ? accounts.nameOf(Long.parseLong(officerId)).orElse("–")
                : "–";
    }

    @Override
    public Officer holder(String unitId, Role role) {
        return Stream.of(unitId, units.responsible(unitId))
                .flatMap(unit -> positions.holders(unit, role, LocalDate.now(clock)).stream())
                .findFirst()
                .flatMap(this::byId)
                .orElseThrow(() -> new Refusal("%s chưa có người giữ vị trí \"%s\"; đề nghị quản trị viên bổ sung."
                        .formatted(units.get(unitId).agencyName(), role.label())));
    }

    private Officer officer(OfficerAccount account, List<OfficerPosition> all) {
        LocalDate today = LocalDate.now(clock);
        List<OfficerPosition> held =
                all.stream().filter(position -> position.isHeld(today)).toList();
        OfficerPosition shown = held.isEmpty() ? all.get(all.size() - 1) : held.get(0);
        return new Officer(
                account.id(),
                account.username(),
                account.name(),
                shown.unitId(),
                units.get(shown.unitId()).agencyName(),
                shown.title(),
                held.stream().flatMap(position -> position.roles().stream()).collect(Collectors.toSet()),
                scopes.of(held));
    }
}
