package vn.chungtay.tasklist;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.chungtay.calendar.DueWords;
import vn.chungtay.calendar.WhyDue;

/**
 * A task that the case waits for.
 *
 * @param holder the person who holds it; null: nobody yet
 * @param office whose task it is
 * @param due when, and how near that is
 * @param why the reason for that date
 * @param readers whether the reader may do it
 */
public record WaitingTask(
        String taskId,
        String name,
        @Nullable String holder,
        String office,
        Instant since,
        DueWords.Due due,
        WhyDue.@Nullable Reason why,
        boolean readers) {}
