package vn.chungtay.casefile;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something in the history of a case.
 *
 * @param who a name; null: nobody, a period has ended
 * @param issue whether it went another way than hoped
 */
public record Moment(Instant at, String what, @Nullable String who, boolean issue) {

    static Moment plain(Instant at, String what, @Nullable String who) {
        return new Moment(at, what, who, false);
    }

    static Moment issue(Instant at, String what, @Nullable String who) {
        return new Moment(at, what, who, true);
    }
}
