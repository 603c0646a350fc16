package vn.chungtay.casefile;

import org.springframework.stereotype.Component;
import vn.chungtay.ForeignIds;
import vn.chungtay.tasklist.DeskCases;

/** A case of Yên Phúc. */
@Component
class ForeignCase implements ForeignIds {

    private final DeskCases cases;

    ForeignCase(DeskCases cases) {
        this.cases = cases;
    }

    @Override
    public String variable() {
        return "caseKey";
    }

    @Override
    public String foreignId() {
        return cases.start("VQ.YENPHUC");
    }
}
