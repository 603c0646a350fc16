package vn.chungtay.casefile;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.chungtay.calendar.Deadline;
import vn.chungtay.calendar.DueWords;

/**
 * A task that the case waits for.
 *
 * @param holder the person who holds it; null: nobody yet
 * @param office whose task it is
 * @param due when, and how near that is
 * @param readers whether the reader may do it
 */
public record Waiting(
        String taskId,
        String name,
        @Nullable String holder,
        String office,
        Instant since,
        DueWords.Due due,
        @Nullable Deadline deadline,
        boolean readers) {}
