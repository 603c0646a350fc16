package vn.chungtay.nomination.round;

import java.util.Map;
import org.springframework.stereotype.Component;
import vn.chungtay.household.HouseholdState;
import vn.chungtay.household.HouseholdView;
import vn.chungtay.household.Households;
import vn.chungtay.objection.ObjectionSubject;
import vn.chungtay.objection.SubjectDescription;
import vn.chungtay.platform.NotFound;
import vn.chungtay.platform.Refusal;

/** People object to one family of a list: only that family is held. */
@Component
class EntrySubject implements ObjectionSubject {

    static final String TYPE = "round-entry";

    private final RoundEntries entries;
    private final Households households;
    private final ListSubject lists;
    private final RoundBook book;

    EntrySubject(RoundEntries entries, Households households, ListSubject lists, RoundBook book) {
        this.entries = entries;
        this.households = households;
        this.lists = lists;
        this.book = book;
    }

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public SubjectDescription describe(String subjectId) {
        RoundEntry entry = entries.findById(id(subjectId)).orElseThrow(NotFound::new);
        HouseholdView family = households.get(entry.household());
        return lists.describe(entry.roundId(), "%s, thôn %s".formatted(family.title(), family.village()));
    }

    @Override
    public void hold(String subjectId, String objectionKey) {
        Round round = lockRoundOf(subjectId);
        RoundEntry entry = entry(round, subjectId);
        if (!entry.state().isOpen() && entry.state() != EntryState.APPROVED) {
            throw new Refusal("Hộ này không còn trong danh sách của đợt xét nên không cần nhận ý kiến nữa.");
        }
        entry.hold(objectionKey, book.now());
        book.note(round, entry, "entry.held", Map.of("objection", objectionKey));
    }

    @Override
    public void release(String subjectId, String objectionKey, boolean upheld) {
        Round round = lockRoundOf(subjectId);
        RoundEntry entry = entry(round, subjectId);
        boolean wasOpen = entry.state().isOpen();
        entry.release(objectionKey, upheld, book.now());
        if (!households.get(entry.household()).state().isDecided()) {
            entry.letGo(book.now());
        }
        if (wasOpen && !entry.state().isOpen()) {
            households.advance(entry.household(), HouseholdState.REGISTERED);
        }
        book.note(
                round, entry, "entry.released", Map.of("objection", objectionKey, "upheld", Boolean.toString(upheld)));
        book.wake(round);
    }

    private Round lockRoundOf(String subjectId) {
        return book.lock(entries.roundOf(id(subjectId)).orElseThrow(NotFound::new));
    }

    private RoundEntry entry(Round round, String subjectId) {
        long id = id(subjectId);
        return book.entries(round).stream()
                .filter(entry -> entry.id() == id)
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private static long id(String subjectId) {
        return Long.parseLong(subjectId);
    }
}
