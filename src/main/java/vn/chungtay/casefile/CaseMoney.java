package vn.chungtay.casefile;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.chungtay.money.Dong;

/** The support of a family: what was approved from where, and what has been paid. */
public record CaseMoney(Dong approved, List<Source> sources, List<Payment> payments) {

    public record Source(String name, Dong approved, Dong paid) {

        public Dong rest() {
            return approved.minus(paid);
        }
    }

    public record Payment(
            String title,
            Dong amount,
            String state,
            @Nullable LocalDate paidOn) {}

    public Dong paid() {
        return sources.stream().map(Source::paid).reduce(Dong.ZERO, Dong::plus);
    }

    public Dong rest() {
        return sources.stream().map(Source::rest).reduce(Dong.ZERO, Dong::plus);
    }
}
