package vn.chungtay.nomination.round;

import java.util.Map;
import org.springframework.stereotype.Service;
import vn.chungtay.household.HouseholdState;
import vn.chungtay.household.Households;
import vn.chungtay.organisation.Officer;
import vn.chungtay.organisation.Role;
import vn.chungtay.organisation.Units;
import vn.chungtay.platform.NotFound;
import vn.chungtay.platform.Refusal;
import vn.chungtay.platform.Text;
import vn.chungtay.platform.UseCase;

/** A family asks to be taken off the round. */
@Service
public class RoundWithdrawal {

    private static final int LONGEST = 300;

    private final Rounds rounds;
    private final Households households;
    private final Units units;
    private final RoundBook book;

    RoundWithdrawal(Rounds rounds, Households households, Units units, RoundBook book) {
        this.rounds = rounds;
        this.households = households;
        this.units = units;
        this.book = book;
    }

    /** Not while the villages still vote, and not while the district appraises it: then it would be decided on unnoticed. */
    @UseCase
    public void withdraw(String roundKey, long entryId, String reason, Officer officer) {
        Round found = rounds.inScope(roundKey, officer.scope().unitIds()).orElseThrow(NotFound::new);
        Round round = book.lock(found.id());
        round.requireOpen();
        if (!mayRecord(round.unitId(), officer)) {
            throw new Refusal("Chỉ công chức văn hóa – xã hội của xã ghi được việc rút.");
        }
        RoundEntry entry = book.entries(round).stream()
                .filter(one -> one.id() == entryId)
                .findFirst()
                .orElseThrow(NotFound::new);
        requireReady(entry);
        entry.withdraw(Reason.FAMILY_DECLINES, words(reason));
        households.advance(entry.household(), HouseholdState.WITHDRAWN);
        book.note(round, entry, "entry.withdrawn", Map.of());
        book.wake(round);
    }

    public boolean mayRecord(String unitId, Officer officer) {
        return officer.scope().groups().contains(units.responsible(unitId) + ":" + Role.COMMUNE_OFFICER);
    }

    private static void requireReady(RoundEntry entry) {
        if (!entry.canWithdraw()) {
            throw new Refusal("Hộ đang ở trạng thái “%s” nên chưa ghi rút được: ghi vào kết quả của bước này."
                    .formatted(entry.state().label()));
        }
    }

    private static String words(String reason) {
        String words = Text.clean(reason);
        if (words.isEmpty() || words.length() > LONGEST) {
            throw new Refusal("Ghi lý do hộ rút, không quá 300 ký tự.");
        }
        return words;
    }
}
