package vn.chungtay.funding.web;

import java.util.Arrays;
import java.util.List;
import vn.chungtay.funding.Source;
import vn.chungtay.funding.SourceState;
import vn.chungtay.funding.Stream;
import vn.chungtay.funding.book.SourceEntry;
import vn.chungtay.money.Dong;

/** The sources of one stream; only confirmed ones are counted. */
record SourceGroup(String label, List<SourceEntry> entries) {

    static List<SourceGroup> of(List<SourceEntry> entries) {
        return Arrays.stream(Stream.values())
                .map(stream -> new SourceGroup(
                        stream.label(),
                        entries.stream()
                                .filter(entry -> entry.source().stream() == stream)
                                .toList()))
                .filter(group -> !group.entries.isEmpty())
                .toList();
    }

    static Totals totals(List<SourceEntry> entries) {
        Totals totals = new Totals(Dong.ZERO, Dong.ZERO, Dong.ZERO);
        for (SourceEntry entry : entries) {
            if (entry.source().state() == SourceState.CONFIRMED) {
                totals = totals.plus(entry.source());
            }
        }
        return totals;
    }

    /** What a reader adds up. */
    record Totals(Dong amount, Dong committed, Dong paid) {

        Totals plus(Source source) {
            return new Totals(
                    amount.plus(source.amount()), committed.plus(source.committed()), paid.plus(source.paid()));
        }

        public Dong left() {
            return amount.minus(committed);
        }
    }
}
