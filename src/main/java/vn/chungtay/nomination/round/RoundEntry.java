package vn.chungtay.nomination.round;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hibernate.annotations.BatchSize;
import org.jspecify.annotations.Nullable;
import vn.chungtay.funding.Stream;
import vn.chungtay.household.HouseholdId;
import vn.chungtay.money.Dong;
import vn.chungtay.platform.Refusal;

/** A family in a round. */
@Entity
class RoundEntry {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Version
    private int version;

    @Column(updatable = false)
    private long roundId;

    @Column(updatable = false)
    private long householdId;

    @Column(updatable = false)
    private String village;

    @Enumerated(EnumType.STRING)
    private EntryState state = EntryState.LISTED;

    private @Nullable Integer votes;
    private @Nullable String reasonCode;
    private @Nullable String note;

    @Enumerated(EnumType.STRING)
    private @Nullable Stream expectedStream;

    private @Nullable Dong proposedAmount;
    private @Nullable Long submissionId;
    private @Nullable String supplementReasons;
    private @Nullable LocalDate supplementDue;
    private @Nullable LocalDate supplementRestsSince;
    private int supplementRested;
    private @Nullable String supplementNote;
    private @Nullable String decisionRef;

    @ElementCollection(fetch = FetchType.EAGER)
    @BatchSize(size = 100)
    @CollectionTable(name = "entry_hold", joinColumns = @JoinColumn(name = "entry_id"))
    @MapKeyColumn(name = "objection_key")
    private Map<String, Hold> holds = new LinkedHashMap<>();

    @SuppressWarnings("NullAway.Init")
    protected RoundEntry() {}

    RoundEntry(long roundId, HouseholdId household, String village) {
        this.roundId = roundId;
        this.householdId = household.value();
        this.village = village;
    }

    void vote(int agreeing, int present, VoteRule rule) {
        require(EntryState.LISTED);
        if (agreeing > present) {
            throw new Refusal("Số người đồng ý không được nhiều hơn số người dự họp (%d).".formatted(present));
        }
        votes = agreeing;
        state = rule.agrees(agreeing, present) ? EntryState.NOMINATED : EntryState.NOT_NOMINATED;
    }

    /** Also again, when the notice came back with remarks. */
    void putForward(@Nullable Stream stream, @Nullable Dong amount) {
        require(EntryState.NOMINATED, EntryState.REVIEWED, EntryState.REFUSED);
        state = EntryState.REVIEWED;
        reasonCode = null;
        note = null;
        expectedStream = stream;
        proposedAmount = amount;
    }

    void refuse(String code, @Nullable String remark) {
        require(EntryState.NOMINATED, EntryState.REVIEWED, EntryState.REFUSED);
        close(EntryState.REFUSED, code, remark);
    }

    void post() {
        require(EntryState.REVIEWED);
        state = EntryState.POSTED;
    }

    /** The paper that names the family has been issued. One held since it was drafted goes with it, and is locked there. */
    void submit(long submission) {
        require(EntryState.POSTED);
        submissionId = submission;
        state = EntryState.SUBMITTED;
    }

    void supplement(String reasons, LocalDate due) {
        requireDecidable();
        supplementReasons = reasons;
        supplementDue = due;
        supplementRestsSince = null;
        supplementRested = 0;
        supplementNote = null;
        state = EntryState.SUPPLEMENT;
    }

    /** Nobody can work on the file from today on: these days don't count. */
    void restSupplement(LocalDate today) {
        require(EntryState.SUPPLEMENT);
        if (supplementRestsSince == null) {
            supplementRestsSince = today;
        }
    }

    void resumeSupplement(LocalDate today) {
        require(EntryState.SUPPLEMENT);
        if (supplementRestsSince != null && supplementDue != null) {
            int days = (int) ChronoUnit.DAYS.between(supplementRestsSince, today);
            supplementRested += days;
            supplementDue = supplementDue.plusDays(days);
            supplementRestsSince = null;
        }
    }

    void supplemented(String what) {
        require(EntryState.SUPPLEMENT);
        supplementNote = what;
        state = EntryState.POSTED;
    }

    void expire() {
        require(EntryState.SUPPLEMENT);
        close(EntryState.REJECTED, Reason.NOT_SUPPLEMENTED, null);
    }

    void approve(String decision) {
        requireDecidable();
        decisionRef = decision;
        state = EntryState.APPROVED;
    }

    /** A lawful outcome also for a held family: what is objected to no longer matters. */
    void reject(String code) {
        require(EntryState.SUBMITTED);
        close(EntryState.REJECTED, code, null);
    }

    void keepForLater() {
        require(EntryState.SUBMITTED);
        state = EntryState.POSTED;
    }

    void withdraw(String code, @Nullable String remark) {
        if (!state.isOpen()) {
            throw new Refusal("Hộ này đã có kết quả (%s) nên không rút được.".formatted(state.label()));
        }
        close(EntryState.WITHDRAWN, code, remark);
    }

    void hold(String objectionKey, Instant at) {
        holds.put(objectionKey, Hold.since(at));
    }

    /** An objection that is right strikes a family off that is still open; one already approved stays held. */
    void release(String objectionKey, boolean upheld, Instant at) {
        if (upheld && state == EntryState.APPROVED) {
            holds.computeIfPresent(objectionKey, (key, hold) -> hold.kept());
            return;
        }
        holds.computeIfPresent(objectionKey, (key, hold) -> hold.released(at, upheld));
        if (upheld && state.isOpen()) {
            close(EntryState.REFUSED, Reason.OBJECTION_UPHELD, objectionKey);
        }
    }

    /** The approved family has left the programme: objections that were right need not hold it any longer. */
    void letGo(Instant at) {
        holds.replaceAll((key, hold) -> hold.isKept() ? hold.released(at, true) : hold);
    }

    private void close(EntryState how, String code, @Nullable String remark) {
        state = how;
        reasonCode = code;
        note = remark;
    }

    private void requireDecidable() {
        require(EntryState.SUBMITTED);
        if (isHeld()) {
            throw new Refusal("Hộ này đang tạm giữ vì ý kiến %s nên chưa quyết định được."
                    .formatted(String.join(", ", openObjections())));
        }
    }

    private void require(EntryState... expected) {
        if (!Set.of(expected).contains(state)) {
            throw new Refusal("Hộ này đang ở trạng thái “%s” nên không làm được việc này. Hãy tải lại trang."
                    .formatted(state.label()));
        }
    }

    /** Put forward by the village, and not struck off after an objection. */
    boolean isForCommittee() {
        return switch (state) {
            case NOMINATED, REVIEWED -> true;
            case REFUSED -> !Reason.OBJECTION_UPHELD.equals(reasonCode);
            default -> false;
        };
    }

    /** Once the list hangs, and while the district doesn't appraise it. */
    boolean canWithdraw() {
        return state == EntryState.POSTED || state == EntryState.SUPPLEMENT;
    }

    boolean isHeld() {
        return holds.values().stream().anyMatch(Hold::isOpen);
    }

    boolean isFree() {
        return state == EntryState.POSTED && !isHeld();
    }

    boolean awaitsDecisionOn(long submission) {
        return state == EntryState.SUBMITTED && submissionId != null && submissionId == submission;
    }

    List<String> openObjections() {
        return holds.entrySet().stream()
                .filter(hold -> hold.getValue().isOpen())
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
    }

    long id() {
        if (id == null) {
            throw new IllegalStateException("Not stored yet");
        }
        return id;
    }

    long roundId() {
        return roundId;
    }

    HouseholdId household() {
        return new HouseholdId(householdId);
    }

    String village() {
        return village;
    }

    EntryState state() {
        return state;
    }

    @Nullable
    Integer votes() {
        return votes;
    }

    @Nullable
    String reasonCode() {
        return reasonCode;
    }

    @Nullable
    String note() {
        return note;
    }

    @Nullable
    Stream expectedStream() {
        return expectedStream;
    }

    @Nullable
    Dong proposedAmount() {
        return proposedAmount;
    }

    @Nullable
    String supplementReasons() {
        return supplementReasons;
    }

    @Nullable
    LocalDate supplementDue() {
        return supplementDue;
    }

    int supplementRested() {
        return supplementRested;
    }

    boolean mustBeSupplemented() {
        return state == EntryState.SUPPLEMENT;
    }
}
