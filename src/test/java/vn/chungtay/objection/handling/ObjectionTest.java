package vn.chungtay.objection.handling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import vn.chungtay.objection.Channel;
import vn.chungtay.objection.ObjectionKind;
import vn.chungtay.objection.ObjectionState;
import vn.chungtay.platform.Refusal;

class ObjectionTest {

    private static final LocalDate RECEIVED = LocalDate.of(2025, 4, 14);
    private static final LocalDate LATER = RECEIVED.plusDays(2);
    private static final Instant NOW = Instant.parse("2025-04-16T02:00:00Z");

    @Test
    void aComplaintNamesItsSender() {
        assertThatThrownBy(() -> from("", "").sort(ObjectionKind.COMPLAINT))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("họ tên và địa chỉ");
        from("", "").sort(ObjectionKind.REMARK);
        from("Lý Thị Mẫu", "thôn Nà Mẫu").sort(ObjectionKind.COMPLAINT);
    }

    @Test
    void aComplaintIsAcceptedBeforeItIsVerified() {
        Objection complaint = from("Lý Thị Mẫu", "thôn Nà Mẫu");
        complaint.sort(ObjectionKind.COMPLAINT);
        assertThatThrownBy(() -> complaint.verify(found(LATER))).isInstanceOf(Refusal.class);
        complaint.accept(LATER, false);
        complaint.verify(found(LATER));
        assertThat(complaint.view().state()).isEqualTo(ObjectionState.VERIFIED);
    }

    @Test
    void nothingHappensBeforeItsReceipt() {
        Objection remark = sorted(ObjectionKind.REMARK);
        assertThatThrownBy(() -> remark.verify(found(RECEIVED.minusDays(1))))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("14/04/2025");
    }

    @Test
    void endsAsItWasConcluded() {
        assertThat(answered(true).view().state()).isEqualTo(ObjectionState.UPHELD);
        assertThat(answered(false).view().state()).isEqualTo(ObjectionState.REJECTED);
    }

    @Test
    void mayBeConcludedAnewUntilTheAnswerIsIssued() {
        Objection remark = sorted(ObjectionKind.REMARK);
        remark.verify(found(LATER));
        remark.conclude(new Conclusion(true, "Đúng", "3"));
        remark.conclude(new Conclusion(false, "Không đúng", "3"));
        remark.finish(NOW);
        assertThat(remark.view().state()).isEqualTo(ObjectionState.REJECTED);
    }

    @Test
    void aDenunciationIsOnlyHandedOn() {
        Objection denunciation = sorted(ObjectionKind.DENUNCIATION);
        denunciation.transfer(new Transfer("Thanh tra huyện", LATER), NOW);
        assertThat(denunciation.view().state()).isEqualTo(ObjectionState.TRANSFERRED);
    }

    @Test
    void cannotBeWithdrawnOnceAnswered() {
        assertThatThrownBy(() -> answered(true).withdrawFor("Nhầm")).isInstanceOf(Refusal.class);
    }

    private static Objection answered(boolean upheld) {
        Objection remark = sorted(ObjectionKind.REMARK);
        remark.verify(found(LATER));
        remark.conclude(new Conclusion(upheld, "Nội dung", "3"));
        remark.finish(NOW);
        return remark;
    }

    private static Objection sorted(ObjectionKind kind) {
        Objection objection = from("", "");
        objection.sort(kind);
        return objection;
    }

    private static Verification found(LocalDate on) {
        return new Verification(on, "Trưởng thôn", "Đúng như ý kiến", "2");
    }

    private static Objection from(String name, String contact) {
        Receipt receipt = new Receipt("Hộ này đã có nhà.", name, contact, Channel.LETTER, RECEIVED, "1", NOW);
        return new Objection("PA-2025-VQ-0012", new About("round-entry", "5", "DX-2025-VQ-0001", "VQ.DIEMHE"), receipt);
    }
}
