package vn.chungtay.organisation.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import vn.chungtay.organisation.Unit;
import vn.chungtay.organisation.UnitKind;
import vn.chungtay.organisation.Units;

@Controller
class UnitsController {

    private final Units units;
    private final Clock clock;

    UnitsController(Units units, Clock clock) {
        this.units = units;
        this.clock = clock;
    }

    @GetMapping("/quan-tri/don-vi")
    String units(Model model) {
        LocalDate today = LocalDate.now(clock);
        model.addAttribute("today", today);
        model.addAttribute(
                "groups",
                List.of(
                        group("Tỉnh", UnitKind.PROVINCE, UnitKind.DEPARTMENT),
                        group("Huyện và các cơ quan", UnitKind.DISTRICT, UnitKind.OFFICE, UnitKind.FRONT),
                        group("Hội đồng thi đua – khen thưởng", UnitKind.COUNCIL),
                        group("Xã, thị trấn", UnitKind.COMMUNE, UnitKind.TOWN),
                        group("Xã của huyện khác nhập vào", UnitKind.OUTSIDE)));
        model.addAttribute("open", units.communes(today).size());
        return "organisation/units";
    }

    private Group group(String label, UnitKind... kinds) {
        List<Row> rows = units.all().stream()
                .filter(unit -> List.of(kinds).contains(unit.kind()))
                .map(this::row)
                .toList();
        return new Group(label, rows);
    }

    private Row row(Unit unit) {
        List<String> successors = unit.successorIds().stream()
                .map(id -> units.get(id).agencyName() + " (" + id + ")")
                .toList();
        return new Row(unit, unit.isOpen(LocalDate.now(clock)), successors);
    }

    record Group(String label, List<Row> rows) {}

    record Row(Unit unit, boolean open, List<String> successors) {}
}
