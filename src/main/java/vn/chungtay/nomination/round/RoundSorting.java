package vn.chungtay.nomination.round;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import vn.chungtay.platform.UseCase;

/** Decides where the round goes on: what is free goes to the district before anything else is waited for. */
@Service
public class RoundSorting {

    private final SupplementPeriod supplement;
    private final RoundBook book;

    RoundSorting(SupplementPeriod supplement, RoundBook book) {
        this.supplement = supplement;
        this.book = book;
    }

    @UseCase
    public NextStep sort(long roundId) {
        Round round = book.lock(roundId);
        List<RoundEntry> entries = book.entries(round);
        NextStep next = next(entries);
        if (entries.stream().noneMatch(RoundEntry::mustBeSupplemented)) {
            supplement.end(round);
        } else if (next == NextStep.SUBMIT) {
            SupplementPeriod.rest(entries, book.today());
        }
        if (next == NextStep.END) {
            round.end(book.now());
            book.note(round, "round.ended", Map.of());
        }
        return next;
    }

    static NextStep next(List<RoundEntry> entries) {
        if (entries.stream().anyMatch(RoundEntry::isFree)) {
            return NextStep.SUBMIT;
        }
        if (entries.stream().anyMatch(RoundEntry::mustBeSupplemented)) {
            return NextStep.SUPPLEMENT;
        }
        return entries.stream().anyMatch(entry -> entry.state().isOpen()) ? NextStep.WAIT : NextStep.END;
    }
}
