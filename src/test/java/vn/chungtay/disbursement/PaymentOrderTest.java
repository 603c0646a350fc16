package vn.chungtay.disbursement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.chungtay.funding.Share;
import vn.chungtay.money.Dong;
import vn.chungtay.platform.Refusal;

class PaymentOrderTest {

    private static final long OFFICER = 1;
    private static final long ACCOUNTANT = 2;
    private static final long CHAIR = 3;

    private final PaymentOrder order = new PaymentOrder(new NewOrder(
            "HN-2025-VQ-0001",
            "HN-2025-VQ-0001-C1",
            "VQ.DIEMHE",
            7,
            1,
            false,
            List.of(new Share(1, 1, "Ngân sách", Dong.of(28_000_000)), new Share(2, 2, "Quỹ", Dong.of(14_000_000)))));

    @Test
    void isWorthTheSumOfItsShares() {
        assertThat(order.view().amount()).isEqualTo(Dong.of(42_000_000));
    }

    @Test
    void isRefusedWhenNothingIsLeftToPay() {
        assertThatThrownBy(() -> new PaymentOrder(
                        new NewOrder("HN-2025-VQ-0001", "HN-2025-VQ-0001-C3", "VQ.DIEMHE", 7, 3, true, List.of())))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("không còn khoản nào");
    }

    @Test
    void isNotCheckedByItsPreparer() {
        order.prepare(OFFICER, null);
        assertThatThrownBy(() -> order.passCheck(OFFICER)).isInstanceOf(Refusal.class);
    }

    @Test
    void isNotApprovedByItsChecker() {
        order.prepare(OFFICER, null);
        order.passCheck(ACCOUNTANT);
        assertThatThrownBy(() -> order.approve(ACCOUNTANT)).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> order.approve(OFFICER)).isInstanceOf(Refusal.class);
    }

    @Test
    void isNotCorrectedByItsPreparerAfterTheTreasuryReturnedIt() {
        sent();
        order.treasuryReturned("K01");
        assertThatThrownBy(() -> order.correct(OFFICER, null)).isInstanceOf(Refusal.class);
    }

    @Test
    void goesToTheApproverAgainAfterACorrection() {
        sent();
        order.treasuryReturned("K01");
        order.correct(ACCOUNTANT, "0123456789");
        assertThat(order.state()).isEqualTo(OrderState.CHECKED);
    }

    @Test
    void isNotCancelledAtTheTreasury() {
        sent();
        assertThatThrownBy(order::cancel).isInstanceOf(Refusal.class).hasMessageContaining("đang ở kho bạc");
    }

    @Test
    void isNotSignedForBeforeItIsPaid() {
        sent();
        order.treasuryPaid(LocalDate.of(2025, 4, 15), "KB-01");
        assertThatThrownBy(() -> order.received(LocalDate.of(2025, 4, 14), 9)).isInstanceOf(Refusal.class);
    }

    @Test
    void tellsWhyItWasSentBack() {
        order.prepare(OFFICER, null);
        order.sendBack("Thiếu biên bản giai đoạn");
        assertThat(order.view().sentBackReason()).isEqualTo("Thiếu biên bản giai đoạn");
        assertThat(order.state()).isEqualTo(OrderState.DUE);
    }

    private void sent() {
        order.prepare(OFFICER, null);
        order.passCheck(ACCOUNTANT);
        order.approve(CHAIR);
        order.send();
    }
}
