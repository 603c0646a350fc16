package vn.chungtay.nomination.round;

import java.util.Map;
import org.springframework.stereotype.Service;
import vn.chungtay.calendar.Deadline;
import vn.chungtay.calendar.Deadlines;
import vn.chungtay.household.HouseholdState;
import vn.chungtay.household.Households;
import vn.chungtay.organisation.Officer;
import vn.chungtay.organisation.Role;
import vn.chungtay.organisation.Units;
import vn.chungtay.platform.NotFound;
import vn.chungtay.platform.Refusal;
import vn.chungtay.platform.Text;
import vn.chungtay.platform.UseCase;
import vn.chungtay.workflow.Processes;

/** The chair gives a round up. */
@Service
public class RoundAbandonment {

    private static final int LONGEST = 500;

    private final Rounds rounds;
    private final SubmissionRows submissions;
    private final Households households;
    private final Deadlines deadlines;
    private final Units units;
    private final Processes processes;
    private final RoundBook book;

    RoundAbandonment(
            Rounds rounds,
            SubmissionRows submissions,
            Households households,
            Deadlines deadlines,
            Units units,
            Processes processes,
            RoundBook book) {
        this.rounds = rounds;
        this.submissions = submissions;
        this.households = households;
        this.deadlines = deadlines;
        this.units = units;
        this.processes = processes;
        this.book = book;
    }

    /** Not while the district has families of it under appraisal. */
    @UseCase
    public void abandon(String roundKey, String reason, Officer officer) {
        Round found = rounds.inScope(roundKey, officer.scope().unitIds()).orElseThrow(NotFound::new);
        Round round = book.lock(found.id());
        round.requireOpen();
        if (!mayAbandon(round.unitId(), officer)) {
            throw new Refusal("Chỉ lãnh đạo UBND xã hủy được đợt xét.");
        }
        if (book.entries(round).stream().anyMatch(entry -> entry.state() == EntryState.SUBMITTED)) {
            throw new Refusal("Huyện đang thẩm định hộ của đợt này: chờ kết quả rồi mới hủy được phần còn lại.");
        }
        String words = Text.clean(reason);
        if (words.isEmpty() || words.length() > LONGEST) {
            throw new Refusal("Ghi lý do hủy đợt xét, không quá 500 ký tự.");
        }
        round.abandonFor(words);
        processes.message("roundAbandoned", round.key(), Map.of());
    }

    public boolean mayAbandon(String unitId, Officer officer) {
        String responsible = units.responsible(unitId);
        return officer.scope().groups().contains(responsible + ":" + Role.COMMUNE_CHAIR);
    }

    /** Called by the process: the families go back to the registry. */
    @UseCase
    public void close(long roundId) {
        Round round = book.lock(roundId);
        for (RoundEntry entry : book.entries(round)) {
            if (entry.state().isOpen()) {
                entry.withdraw(Reason.ROUND_ABANDONED, null);
                households.advance(entry.household(), HouseholdState.REGISTERED);
            }
        }
        submissions.ofRound(roundId).stream().filter(Submission::isUnsent).forEach(Submission::drop);
        deadlines.ofCase(round.key()).stream().map(Deadline::id).forEach(deadlines::close);
        round.abandon(book.now());
        book.note(round, "round.abandoned", Map.of());
    }
}
