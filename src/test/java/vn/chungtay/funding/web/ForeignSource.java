package vn.chungtay.funding.web;

import vn.chungtay.ForeignIds;
import vn.chungtay.funding.FundingScene;
import vn.chungtay.funding.Stream;
import vn.chungtay.organisation.TestOfficers;

/** A source of the district's finance office: no commune sees it. */
class ForeignSource implements ForeignIds {

    private final FundingScene scene;
    private final TestOfficers officers;

    ForeignSource(FundingScene scene, TestOfficers officers) {
        this.scene = scene;
        this.officers = officers;
    }

    @Override
    public String variable() {
        return "sourceId";
    }

    @Override
    public String foreignId() {
        try {
            return String.valueOf(scene.proposedSource(Stream.ETHNIC_PROGRAMME, 40));
        } finally {
            officers.signOut();
        }
    }

    @Override
    public String owner() {
        return TestOfficers.FINANCE_HEAD;
    }
}
