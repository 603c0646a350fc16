package vn.chungtay.organisation;

import vn.chungtay.ForeignIds;

/** Officers are the administrators' only. */
class ForeignOfficer implements ForeignIds {

    private final TestOfficers officers;

    ForeignOfficer(TestOfficers officers) {
        this.officers = officers;
    }

    @Override
    public String variable() {
        return "officerId";
    }

    @Override
    public String foreignId() {
        return String.valueOf(officers.id(TestOfficers.YENPHUC_OFFICER));
    }

    @Override
    public String owner() {
        return TestOfficers.ADMINISTRATOR;
    }
}
