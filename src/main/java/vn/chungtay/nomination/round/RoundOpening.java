package vn.chungtay.nomination.round;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chungtay.household.HouseholdId;
import vn.chungtay.household.HouseholdState;
import vn.chungtay.household.HouseholdView;
import vn.chungtay.household.Households;
import vn.chungtay.organisation.Officer;
import vn.chungtay.organisation.Role;
import vn.chungtay.organisation.Units;
import vn.chungtay.platform.NotFound;
import vn.chungtay.platform.Refusal;
import vn.chungtay.platform.Text;
import vn.chungtay.platform.UseCase;
import vn.chungtay.workflow.CaseKeys;
import vn.chungtay.workflow.Processes;

/** How a commune opens a round with families of its registry. */
@Service
public class RoundOpening {

    private static final int LONGEST_NAME = 100;
    private static final int MOST_FAMILIES = 500;

    private final Rounds rounds;
    private final RoundEntries entries;
    private final VillageMeetings meetings;
    private final PostingProfiles profiles;
    private final VoteRules voteRules;
    private final Households households;
    private final Units units;
    private final CaseKeys keys;
    private final Processes processes;
    private final RoundBook book;

    RoundOpening(
            Rounds rounds,
            RoundEntries entries,
            VillageMeetings meetings,
            PostingProfiles profiles,
            VoteRules voteRules,
            Households households,
            Units units,
            CaseKeys keys,
            Processes processes,
            RoundBook book) {
        this.rounds = rounds;
        this.entries = entries;
        this.meetings = meetings;
        this.profiles = profiles;
        this.voteRules = voteRules;
        this.households = households;
        this.units = units;
        this.keys = keys;
        this.processes = processes;
        this.book = book;
    }

    /** The families that the officer's commune may choose, by village and name. */
    @Transactional(readOnly = true)
    public List<HouseholdView> candidates(Officer officer) {
        return mayOpen(officer) ? households.forRound(officer.unitId()) : List.of();
    }

    @Transactional(readOnly = true)
    public List<PostingRules> postingRules() {
        return profiles.inForce(book.today()).stream()
                .map(PostingProfile::rules)
                .toList();
    }

    public boolean mayOpen(Officer officer) {
        return officer.has(Role.COMMUNE_OFFICER);
    }

    /** @return the key of the new round */
    @UseCase
    public String open(NewRound asked, Officer officer) {
        if (!mayOpen(officer)) {
            throw new Refusal("Chỉ công chức văn hóa – xã hội của xã mở được đợt xét.");
        }
        units.requireOpen(officer.unitId());
        List<HouseholdView> families = families(asked, officer.unitId());
        Round round = rounds.save(round(asked, officer.unitId()));
        families.forEach(family -> list(round, family));
        villages(families).forEach(village -> meetings.save(new VillageMeeting(round.id(), village)));
        book.note(round, "round.opened", Map.of("families", Integer.toString(families.size())));
        processes.start("nomination-round", round.key(), variables(round));
        return round.key();
    }

    private Round round(NewRound asked, String unitId) {
        String name = Text.clean(asked.name());
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            throw new Refusal("Tên đợt phải có và không quá 100 ký tự.");
        }
        long profile = profiles.inForce(book.today()).stream()
                .map(PostingProfile::id)
                .filter(id -> id == asked.postingProfileId())
                .findFirst()
                .orElseThrow(() -> new Refusal("Chọn một cách niêm yết đang có hiệu lực."));
        VoteRule vote = voteRules.inForce(book.today()).orElseThrow(NotFound::new);
        return new Round(keys.next("DX"), unitId, name, profile, vote.id(), book.actor(), book.now());
    }

    private List<HouseholdView> families(NewRound asked, String unitId) {
        Set<HouseholdId> chosen = new LinkedHashSet<>(asked.families());
        if (chosen.isEmpty() || chosen.size() > MOST_FAMILIES) {
            throw new Refusal("Chọn từ 1 đến 500 hộ cho đợt xét.");
        }
        List<HouseholdView> found = households.forRound(unitId).stream()
                .filter(family -> chosen.contains(family.id()))
                .toList();
        if (found.size() < chosen.size()) {
            throw new Refusal(
                    "Có %d hộ đã chọn không còn chọn được: đã vào đợt khác, đã được duyệt hoặc không thuộc xã. "
                                    .formatted(chosen.size() - found.size())
                            + "Hãy tải lại danh sách rồi chọn lại.");
        }
        return found;
    }

    private void list(Round round, HouseholdView family) {
        entries.save(new RoundEntry(round.id(), family.id(), family.village()));
        households.advance(family.id(), HouseholdState.NOMINATED);
    }

    private static Set<String> villages(List<HouseholdView> families) {
        return families.stream().map(HouseholdView::village).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private Map<String, Object> variables(Round round) {
        return Map.of("roundId", round.id(), "communeId", round.unitId(), "districtId", units.district());
    }
}
