package vn.chungtay.objection.handling;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.chungtay.objection.ObjectionView;
import vn.chungtay.objection.SubjectDescription;

/**
 * An objection as one reader may see it.
 *
 * @param receipt without the sender, or without the content too, where the reader may not know them
 * @param forReceiver the reader belongs to those who receive and answer it, and sees the sender
 */
public record ObjectionFile(
        long id,
        ObjectionView view,
        SubjectDescription subject,
        Receipt receipt,
        boolean complicated,
        @Nullable LocalDate acceptedOn,
        @Nullable Transfer transfer,
        @Nullable Verification verification,
        @Nullable Conclusion conclusion,
        @Nullable Long answerId,
        @Nullable Instant endedAt,
        @Nullable String withdrawalReason,
        boolean forReceiver) {

    public boolean isOpen() {
        return view.state().isOpen();
    }
}
