package vn.chungtay.casefile;

import java.util.List;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.chungtay.nomination.RoundOverview;
import vn.chungtay.nomination.RoundOverviews;
import vn.chungtay.organisation.Scope;

/** The case of a commune's round: {@code DX-2025-VQ-0003}. */
@Component
@Order(1)
class RoundCase implements CaseSource {

    private final RoundOverviews rounds;

    RoundCase(RoundOverviews rounds) {
        this.rounds = rounds;
    }

    @Override
    public Optional<CaseSubject> find(String caseKey, Scope reader) {
        if (!caseKey.startsWith("DX-")) {
            return Optional.empty();
        }
        RoundOverview round = rounds.get(caseKey, reader);
        Stages stages = new Stages(round.open());
        round.steps().forEach(step -> stages.then(step.label(), step.done()));
        return Optional.of(new CaseSubject(
                round.title(),
                List.of(caseKey, round.families() + " hộ", round.stage()),
                new Link("/dot-xet/" + caseKey, round.title()),
                stages.list(),
                null,
                List.of(),
                List.of(new CaseSubject.Owner("round", Long.toString(round.roundId()))),
                List.of(),
                List.of()));
    }
}
