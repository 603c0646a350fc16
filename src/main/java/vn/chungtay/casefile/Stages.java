package vn.chungtay.casefile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Puts the chief steps of a case in a row: the first without a date is the present one. */
final class Stages {

    private final List<CaseStage> stages = new ArrayList<>();
    private boolean running;

    /** @param open whether the case still goes on; otherwise no step is the present one */
    Stages(boolean open) {
        running = open;
    }

    Stages then(String label, @Nullable LocalDate done) {
        boolean now = running && done == null;
        running &= !now;
        stages.add(new CaseStage(
                label, done, done != null ? CaseStage.State.DONE : now ? CaseStage.State.NOW : CaseStage.State.AHEAD));
        return this;
    }

    List<CaseStage> list() {
        return List.copyOf(stages);
    }
}
