package vn.chungtay.casefile;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** One of the chief steps of a case. */
public record CaseStage(String label, @Nullable LocalDate done, State state) {

    public enum State {
        DONE,
        NOW,
        AHEAD
    }
}
