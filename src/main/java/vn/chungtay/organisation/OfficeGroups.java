package vn.chungtay.organisation;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.chungtay.platform.Refusal;
import vn.chungtay.workflow.ProcessBean;

@ProcessBean("offices")
class OfficeGroups implements Offices {

    private final UnitDirectory units;

    OfficeGroups(UnitDirectory units) {
        this.units = units;
    }

    @Override
    public String group(String unitId, String role) {
        Role wanted = Role.valueOf(role);
        String unit = units.responsible(unitId);
        return nearest(unit).stream()
                .filter(id -> units.duties(id).contains(wanted))
                .findFirst()
                .map(id -> id + ":" + role)
                .orElseThrow(() -> new Refusal("Chưa có đơn vị nào được giao nhiệm vụ \"%s\" cho hồ sơ của %s."
                        .formatted(wanted.label(), units.get(unit).agencyName())));
    }

    /** The unit and its offices, then each superior and its offices. */
    private List<String> nearest(String unitId) {
        List<String> ids = new ArrayList<>();
        for (@Nullable String id = unitId; id != null; id = units.get(id).parentId()) {
            ids.add(id);
            units.map().offices(id).forEach(office -> ids.add(office.id()));
        }
        return ids;
    }
}
