package vn.chungtay.nomination.round;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chungtay.document.Documents;
import vn.chungtay.nomination.RoundOverview;
import vn.chungtay.nomination.RoundOverview.Step;
import vn.chungtay.nomination.RoundOverviews;
import vn.chungtay.organisation.Scope;
import vn.chungtay.platform.Viet;

/** The chief steps of a round with their days. */
@Service
public class RoundSteps implements RoundOverviews {

    private final RoundReader rounds;
    private final Documents documents;

    RoundSteps(RoundReader rounds, Documents documents) {
        this.rounds = rounds;
        this.documents = documents;
    }

    @Override
    @Transactional(readOnly = true)
    public RoundOverview get(String roundKey, Scope scope) {
        return of(rounds.get(roundKey, scope));
    }

    public RoundOverview of(RoundFile round) {
        return new RoundOverview(
                round.roundId(),
                round.key(),
                round.title(),
                round.stage().isOpen(),
                round.stage().label(),
                round.entries().size(),
                steps(round));
    }

    private List<Step> steps(RoundFile round) {
        RoundFile.Milestones days = round.milestones();
        return List.of(
                new Step("Mở đợt", day(days.openedAt())),
                new Step("Họp thôn", day(days.meetingAt())),
                new Step("Xã rà soát", day(days.reviewAt())),
                new Step("Thông báo", notice(round)),
                new Step("Niêm yết", days.postedOn()),
                new Step("Kết thúc niêm yết", days.closedOn()),
                new Step(
                        "Trình huyện",
                        round.submissions().isEmpty()
                                ? null
                                : round.submissions().get(0).date()),
                new Step("Có kết quả", round.stage() == RoundStage.ENDED ? day(days.endedAt()) : null));
    }

    private @Nullable LocalDate notice(RoundFile round) {
        Long id = round.noticeId();
        return id == null ? null : documents.get(id).date();
    }

    private static @Nullable LocalDate day(@Nullable Instant at) {
        return at == null ? null : LocalDate.ofInstant(at, Viet.ZONE);
    }
}
