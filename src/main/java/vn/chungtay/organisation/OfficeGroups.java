package vn.chungtay.organisation;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.chungtay.platform.Refusal;

@Component("offices")
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

    /** The unit, its offices, its superior, the superior's offices. */
    private List<String> nearest(String unitId) {
        List<String> ids = new ArrayList<>(List.of(unitId));
        addOffices(unitId, ids);
        String parent = units.get(unitId).parentId();
        if (parent != null) {
            ids.add(parent);
            addOffices(parent, ids);
        }
        return ids;
    }

    private void addOffices(String unitId, List<String> ids) {
        units.map().offices(unitId).forEach(office -> ids.add(office.id()));
    }
}
