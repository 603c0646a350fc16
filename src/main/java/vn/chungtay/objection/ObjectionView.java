package vn.chungtay.objection;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What other modules may know of an objection: nothing of the sender, nothing of the content. */
public record ObjectionView(
        String key,
        String subjectType,
        String subjectId,
        @Nullable ObjectionKind kind,
        ObjectionState state,
        LocalDate receivedOn) {

    public String path() {
        return "/y-kien/" + key;
    }
}
