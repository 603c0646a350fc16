package vn.chungtay.household.web;

import static vn.chungtay.household.HouseholdScene.number;

import vn.chungtay.ForeignIds;
import vn.chungtay.household.HouseholdImports;
import vn.chungtay.household.intake.SheetFixture;
import vn.chungtay.household.registry.FamilyTexts;
import vn.chungtay.household.registry.Field;
import vn.chungtay.organisation.TestOfficers;

/** A list that Yên Phúc has sent. */
class ForeignImport implements ForeignIds {

    private final HouseholdImports imports;
    private final TestOfficers officers;

    ForeignImport(HouseholdImports imports, TestOfficers officers) {
        this.imports = imports;
        this.officers = officers;
    }

    @Override
    public String variable() {
        return "importId";
    }

    @Override
    public String foreignId() {
        byte[] list = SheetFixture.official()
                .family(FamilyTexts.aPoorFamily()
                        .with(Field.IDENTITY_NUMBER, number())
                        .texts())
                .bytes();
        officers.signIn(TestOfficers.YENPHUC_OFFICER);
        try {
            return String.valueOf(imports.stage("danh-sach.xlsx", list));
        } finally {
            officers.signOut();
        }
    }
}
