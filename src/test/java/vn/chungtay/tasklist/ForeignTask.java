package vn.chungtay.tasklist;

import org.springframework.stereotype.Component;
import vn.chungtay.ForeignIds;

/** A task of Yên Phúc. */
@Component
class ForeignTask implements ForeignIds {

    private final DeskCases cases;

    ForeignTask(DeskCases cases) {
        this.cases = cases;
    }

    @Override
    public String variable() {
        return "taskId";
    }

    @Override
    public String foreignId() {
        return cases.task(cases.start("VQ.YENPHUC"));
    }
}
