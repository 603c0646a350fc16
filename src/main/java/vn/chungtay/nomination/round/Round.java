package vn.chungtay.nomination.round;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.chungtay.platform.Refusal;

/** One round of a commune: which rules apply to it, how far it has come and who did what. */
@Entity
@Table(name = "nomination_round")
class Round {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Version
    private int version;

    @Column(updatable = false)
    private String roundKey;

    @Column(updatable = false)
    private String unitId;

    @Column(updatable = false)
    private String name;

    @Column(updatable = false)
    private long postingProfileId;

    @Column(updatable = false)
    private long voteRuleId;

    @Column(updatable = false)
    private String openedBy;

    @Column(updatable = false)
    private Instant openedAt;

    @Enumerated(EnumType.STRING)
    private RoundStage stage = RoundStage.OPENED;

    private @Nullable String meetingBy;
    private @Nullable Instant meetingAt;
    private @Nullable String reviewBy;
    private @Nullable Instant reviewAt;
    private @Nullable Long noticeId;
    private @Nullable LocalDate postedOn;
    private @Nullable String postedBy;
    private @Nullable Long postingDeadlineId;
    private @Nullable Integer loudspeakerDays;
    private @Nullable LocalDate closedOn;
    private @Nullable String closedBy;
    private @Nullable Long supplementDeadlineId;
    private @Nullable Instant endedAt;
    private @Nullable String abandonReason;

    @ElementCollection
    @CollectionTable(name = "round_place", joinColumns = @JoinColumn(name = "round_id"))
    @Column(name = "place")
    private Set<String> places = new LinkedHashSet<>();

    @SuppressWarnings("NullAway.Init")
    protected Round() {}

    Round(String key, String unitId, String name, long postingProfileId, long voteRuleId, String by, Instant at) {
        this.roundKey = key;
        this.unitId = unitId;
        this.name = name;
        this.postingProfileId = postingProfileId;
        this.voteRuleId = voteRuleId;
        this.openedBy = by;
        this.openedAt = at;
    }

    void recordMeeting(String by, Instant at) {
        require(RoundStage.OPENED);
        meetingBy = by;
        meetingAt = at;
        stage = RoundStage.MEETING_RECORDED;
    }

    /** Also again, when the notice came back with remarks. */
    void recordReview(String by, Instant at) {
        if (stage != RoundStage.REVIEWED) {
            require(RoundStage.MEETING_RECORDED);
        }
        reviewBy = by;
        reviewAt = at;
        stage = RoundStage.REVIEWED;
    }

    void noticeDrafted(long documentId) {
        require(RoundStage.REVIEWED);
        noticeId = documentId;
    }

    void post(LocalDate on, Set<String> at, String by) {
        require(RoundStage.REVIEWED);
        postedOn = on;
        postedBy = by;
        places.addAll(at);
        stage = RoundStage.POSTED;
    }

    void postingEnds(long deadlineId) {
        require(RoundStage.POSTED);
        postingDeadlineId = deadlineId;
    }

    void closePosting(LocalDate on, int daysOnLoudspeaker, String by) {
        require(RoundStage.POSTED);
        closedOn = on;
        loudspeakerDays = daysOnLoudspeaker;
        closedBy = by;
        stage = RoundStage.POSTING_CLOSED;
    }

    void supplementUntil(@Nullable Long deadlineId) {
        supplementDeadlineId = deadlineId;
    }

    void end(Instant at) {
        requireOpen();
        stage = RoundStage.ENDED;
        endedAt = at;
    }

    /** The chair has said so; the process closes the round. */
    void abandonFor(String reason) {
        requireOpen();
        abandonReason = reason;
    }

    void abandon(Instant at) {
        requireOpen();
        stage = RoundStage.ABANDONED;
        endedAt = at;
    }

    void requireOpen() {
        if (!stage.isOpen()) {
            throw new Refusal("Đợt xét %s đã kết thúc nên không làm được việc này.".formatted(roundKey));
        }
    }

    private void require(RoundStage expected) {
        if (stage != expected) {
            throw new Refusal("Đợt xét %s đang ở bước “%s” nên không làm được việc này. Hãy tải lại trang."
                    .formatted(roundKey, stage.label()));
        }
    }

    long id() {
        if (id == null) {
            throw new IllegalStateException("Not stored yet");
        }
        return id;
    }

    String key() {
        return roundKey;
    }

    String unitId() {
        return unitId;
    }

    String name() {
        return name;
    }

    RoundStage stage() {
        return stage;
    }

    long postingProfileId() {
        return postingProfileId;
    }

    long voteRuleId() {
        return voteRuleId;
    }

    Instant openedAt() {
        return openedAt;
    }

    @Nullable
    String meetingBy() {
        return meetingBy;
    }

    @Nullable
    Instant meetingAt() {
        return meetingAt;
    }

    @Nullable
    Instant reviewAt() {
        return reviewAt;
    }

    @Nullable
    Long noticeId() {
        return noticeId;
    }

    @Nullable
    LocalDate postedOn() {
        return postedOn;
    }

    @Nullable
    Long postingDeadlineId() {
        return postingDeadlineId;
    }

    @Nullable
    Integer loudspeakerDays() {
        return loudspeakerDays;
    }

    @Nullable
    LocalDate closedOn() {
        return closedOn;
    }

    @Nullable
    Long supplementDeadlineId() {
        return supplementDeadlineId;
    }

    @Nullable
    Instant endedAt() {
        return endedAt;
    }

    @Nullable
    String abandonReason() {
        return abandonReason;
    }

    Set<String> places() {
        return Set.copyOf(places);
    }
}
