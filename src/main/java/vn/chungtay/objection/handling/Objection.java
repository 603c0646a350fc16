package vn.chungtay.objection.handling;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.chungtay.objection.ObjectionKind;
import vn.chungtay.objection.ObjectionOverview;
import vn.chungtay.objection.ObjectionOverview.Step;
import vn.chungtay.objection.ObjectionState;
import vn.chungtay.objection.ObjectionView;
import vn.chungtay.objection.SubjectDescription;
import vn.chungtay.platform.Refusal;
import vn.chungtay.platform.Viet;

/** One objection, from its receipt to the answer. */
@Entity
class Objection {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Version
    private int version;

    @Column(updatable = false)
    private String objectionKey;

    private About about;
    private Receipt receipt;

    @Enumerated(EnumType.STRING)
    private @Nullable ObjectionKind kind;

    @Enumerated(EnumType.STRING)
    private ObjectionState state = ObjectionState.RECEIVED;

    private boolean complicated;
    private @Nullable LocalDate acceptedOn;
    private @Nullable Transfer transfer;
    private @Nullable Verification verification;
    private @Nullable Conclusion conclusion;
    private @Nullable Long answerId;
    private @Nullable Instant endedAt;
    private @Nullable String withdrawalReason;

    @SuppressWarnings("NullAway.Init")
    protected Objection() {}

    Objection(String key, About about, Receipt receipt) {
        this.objectionKey = key;
        this.about = about;
        this.receipt = receipt;
    }

    void sort(ObjectionKind found) {
        require(ObjectionState.RECEIVED);
        if (found == ObjectionKind.COMPLAINT && !receipt.namesItsSender()) {
            throw new Refusal(
                    "Khiếu nại phải có họ tên và địa chỉ người khiếu nại. Ý kiến không nêu tên được giải quyết"
                            + " như kiến nghị, phản ánh.");
        }
        kind = found;
        state = ObjectionState.SORTED;
    }

    void accept(LocalDate on, boolean isComplicated) {
        requireSince(on);
        requireKind(ObjectionKind.COMPLAINT);
        require(ObjectionState.SORTED);
        acceptedOn = on;
        complicated = isComplicated;
        state = ObjectionState.ACCEPTED;
    }

    void transfer(Transfer to, Instant now) {
        requireSince(to.transferredOn());
        requireKind(ObjectionKind.DENUNCIATION);
        require(ObjectionState.SORTED);
        transfer = to;
        end(ObjectionState.TRANSFERRED, now);
    }

    void verify(Verification found) {
        requireSince(found.verifiedOn());
        require(kind == ObjectionKind.COMPLAINT ? ObjectionState.ACCEPTED : ObjectionState.SORTED);
        verification = found;
        state = ObjectionState.VERIFIED;
    }

    /** Also again, when the answer came back with remarks. */
    void conclude(Conclusion found) {
        if (state != ObjectionState.CONCLUDED) {
            require(ObjectionState.VERIFIED);
        }
        conclusion = found;
        state = ObjectionState.CONCLUDED;
    }

    void answer(long documentId) {
        require(ObjectionState.CONCLUDED);
        answerId = documentId;
    }

    /** The answer has been issued: the conclusion stands. */
    void finish(Instant now) {
        require(ObjectionState.CONCLUDED);
        end(upheld() ? ObjectionState.UPHELD : ObjectionState.REJECTED, now);
    }

    /** The sender has said so; the process ends the objection. */
    void withdrawFor(String reason) {
        requireOpen();
        withdrawalReason = reason;
    }

    void withdraw(Instant now) {
        requireOpen();
        end(ObjectionState.WITHDRAWN, now);
    }

    boolean upheld() {
        return conclusion != null && conclusion.upheld();
    }

    private void end(ObjectionState how, Instant now) {
        state = how;
        endedAt = now;
    }

    private void requireOpen() {
        if (!state.isOpen()) {
            throw new Refusal("Ý kiến %s đã kết thúc nên không làm được việc này.".formatted(objectionKey));
        }
    }

    private void requireKind(ObjectionKind expected) {
        if (kind != expected) {
            throw new IllegalStateException(objectionKey + " is no " + expected);
        }
    }

    private void require(ObjectionState expected) {
        if (state != expected) {
            throw new Refusal("Ý kiến %s đang ở bước “%s” nên không làm được việc này. Hãy tải lại trang."
                    .formatted(objectionKey, state.label()));
        }
    }

    private void requireSince(LocalDate on) {
        if (on.isBefore(receipt.receivedOn())) {
            throw new Refusal(
                    "Ngày ghi không được trước ngày nhận ý kiến (%s).".formatted(Viet.date(receipt.receivedOn())));
        }
    }

    long id() {
        if (id == null) {
            throw new IllegalStateException("Not stored yet");
        }
        return id;
    }

    String key() {
        return objectionKey;
    }

    About about() {
        return about;
    }

    Receipt receipt() {
        return receipt;
    }

    @Nullable
    Verification verification() {
        return verification;
    }

    @Nullable
    Conclusion conclusion() {
        return conclusion;
    }

    ObjectionView view() {
        return new ObjectionView(
                objectionKey, about.subjectType(), about.subjectId(), kind, state, receipt.receivedOn());
    }

    ObjectionOverview overview(SubjectDescription subject) {
        return new ObjectionOverview(id(), view(), subject, steps());
    }

    private List<Step> steps() {
        List<Step> steps = new ArrayList<>();
        steps.add(new Step("Tiếp nhận", receipt.receivedOn()));
        if (kind == ObjectionKind.DENUNCIATION) {
            steps.add(new Step("Chuyển tố cáo", transfer == null ? null : transfer.transferredOn()));
            return steps;
        }
        if (kind == ObjectionKind.COMPLAINT) {
            steps.add(new Step("Thụ lý", acceptedOn));
        }
        steps.add(new Step("Xác minh", verification == null ? null : verification.verifiedOn()));
        steps.add(new Step("Trả lời", answeredOn()));
        return steps;
    }

    private @Nullable LocalDate answeredOn() {
        boolean answered = state == ObjectionState.UPHELD || state == ObjectionState.REJECTED;
        return answered && endedAt != null ? LocalDate.ofInstant(endedAt, Viet.ZONE) : null;
    }

    ObjectionFile file(SubjectDescription subject, Receipt shown, boolean forReceiver) {
        return new ObjectionFile(
                id(),
                view(),
                subject,
                shown,
                complicated,
                acceptedOn,
                transfer,
                verification,
                conclusion,
                answerId,
                endedAt,
                withdrawalReason,
                forReceiver);
    }
}
