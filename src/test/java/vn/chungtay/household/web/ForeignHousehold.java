package vn.chungtay.household.web;

import static vn.chungtay.household.HouseholdScene.number;

import vn.chungtay.ForeignIds;
import vn.chungtay.household.HouseholdScene;
import vn.chungtay.household.registry.FamilyTexts;
import vn.chungtay.household.registry.Field;
import vn.chungtay.organisation.TestOfficers;

/** A family of Yên Phúc. */
class ForeignHousehold implements ForeignIds {

    private final HouseholdScene scene;
    private final TestOfficers officers;

    ForeignHousehold(HouseholdScene scene, TestOfficers officers) {
        this.scene = scene;
        this.officers = officers;
    }

    @Override
    public String variable() {
        return "householdId";
    }

    @Override
    public String foreignId() {
        FamilyTexts family =
                FamilyTexts.aPoorFamily().with(Field.HEAD_NAME, "Hộ Nơi Khác").with(Field.IDENTITY_NUMBER, number());
        try {
            return scene.register(TestOfficers.YENPHUC_OFFICER, family).toString();
        } finally {
            officers.signOut();
        }
    }
}
