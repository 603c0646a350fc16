package vn.chungtay.household.registry;

import org.springframework.stereotype.Component;
import vn.chungtay.organisation.CurrentOfficer;
import vn.chungtay.organisation.Officer;
import vn.chungtay.organisation.Role;
import vn.chungtay.organisation.Units;
import vn.chungtay.platform.Refusal;

/** Who may write into the registry: the officers of the commune that answers for the family today. */
@Component
public class RegistryWriters {

    private final CurrentOfficer present;
    private final Units units;

    RegistryWriters(CurrentOfficer present, Units units) {
        this.present = present;
        this.units = units;
    }

    /** The commune in whose name the present officer writes. */
    public String ownCommune() {
        Officer officer = present.get();
        if (!mayWrite(officer)) {
            throw new Refusal("Chỉ công chức của UBND xã, thị trấn được ghi sổ hộ.");
        }
        units.requireOpen(officer.unitId());
        return officer.unitId();
    }

    public boolean mayWriteFor(String unitId) {
        Officer officer = present.get();
        return mayWrite(officer) && units.responsible(unitId).equals(officer.unitId());
    }

    void requireFor(String unitId) {
        if (!mayWriteFor(unitId)) {
            throw new Refusal("Chỉ công chức của UBND xã, thị trấn quản lý hộ được sửa thông tin này.");
        }
    }

    private static boolean mayWrite(Officer officer) {
        return officer.has(Role.COMMUNE_OFFICER) || officer.has(Role.COMMUNE_BUILDER);
    }
}
