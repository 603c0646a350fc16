package vn.chungtay.organisation.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import vn.chungtay.organisation.Role;
import vn.chungtay.organisation.Unit;
import vn.chungtay.organisation.UnitKind;
import vn.chungtay.organisation.Units;

/** What the forms for officers offer. */
@Component
class OfficerChoices {

    private static final Set<Role> IN_COMMUNES = EnumSet.of(
            Role.COMMUNE_OFFICER, Role.COMMUNE_BUILDER, Role.COMMUNE_ACCOUNTANT, Role.COMMUNE_CHAIR, Role.CLERK);
    private static final Set<Role> ELSEWHERE = EnumSet.of(Role.SUPERVISOR, Role.PROVINCE_OFFICER, Role.ADMINISTRATOR);

    private final Units units;
    private final Clock clock;

    OfficerChoices(Units units, Clock clock) {
        this.units = units;
        this.clock = clock;
    }

    List<Unit> everyUnit() {
        return units.all();
    }

    void addTo(Model model, OfficerForm form) {
        LocalDate today = LocalDate.now(clock);
        model.addAttribute("form", form);
        model.addAttribute(
                "units",
                units.all().stream()
                        .filter(unit -> unit.isOpen(today) && unit.kind() != UnitKind.OUTSIDE)
                        .toList());
        model.addAttribute("communes", units.communes(today));
        model.addAttribute("roleGroups", roles());
    }

    /** CLERK stands once, though the district has one too. */
    private static Map<String, Set<Role>> roles() {
        Map<String, Set<Role>> groups = new LinkedHashMap<>();
        Set<Role> district = EnumSet.complementOf(EnumSet.copyOf(IN_COMMUNES));
        district.removeAll(ELSEWHERE);
        groups.put("Xã, thị trấn (văn thư: cả ở huyện)", IN_COMMUNES);
        groups.put("Huyện", district);
        groups.put("Khác", ELSEWHERE);
        return groups;
    }
}
