package vn.chungtay.nomination.round;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.chungtay.platform.Refusal;

/** The meeting of one village that a round waits for. */
@Entity
class VillageMeeting {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Version
    private int version;

    @Column(updatable = false)
    private long roundId;

    @Column(updatable = false)
    private String village;

    private @Nullable LocalDate heldOn;
    private @Nullable Integer present;
    private @Nullable String chair;
    private @Nullable String secretary;
    private @Nullable Long minutesId;

    @SuppressWarnings("NullAway.Init")
    protected VillageMeeting() {}

    VillageMeeting(long roundId, String village) {
        this.roundId = roundId;
        this.village = village;
    }

    void held(MeetingReport report) {
        if (heldOn != null) {
            throw new Refusal("Kết quả họp thôn %s đã được ghi. Hãy tải lại trang.".formatted(village));
        }
        heldOn = report.heldOn();
        present = report.present();
        chair = report.chair();
        secretary = report.secretary();
    }

    void printed(long documentId) {
        minutesId = documentId;
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

    String village() {
        return village;
    }

    @Nullable
    MeetingReport report() {
        return heldOn == null || present == null || chair == null || secretary == null
                ? null
                : new MeetingReport(heldOn, present, chair, secretary);
    }
}
