package vn.chungtay.disbursement;

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
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.chungtay.funding.Share;
import vn.chungtay.household.HouseholdId;
import vn.chungtay.money.Dong;
import vn.chungtay.platform.Refusal;

/** The order to pay one tranche to one family: prepared, checked and approved by three different persons. */
@Entity
@Table(name = "payment_order")
class PaymentOrder {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id = 0L;

    private String orderKey = "";
    private String caseKey = "";
    private String communeId = "";
    private long householdId;
    private int trancheNo;

    @Column(name = "last_tranche")
    private boolean last;

    private Dong amount = Dong.ZERO;

    @Enumerated(EnumType.STRING)
    private OrderState state = OrderState.DUE;

    private @Nullable Long preparedBy;
    private @Nullable Long checkedBy;
    private @Nullable Long approvedBy;
    private @Nullable String payeeAccount;
    private @Nullable String sentBackReason;
    private @Nullable String returnCode;
    private @Nullable String treasuryReference;
    private @Nullable LocalDate paidOn;
    private @Nullable LocalDate receivedOn;
    private @Nullable Long receiptId;

    @ElementCollection
    @CollectionTable(name = "payment_order_share", joinColumns = @JoinColumn(name = "order_id"))
    private List<OrderShare> shares = new ArrayList<>();

    @Version
    private long version;

    protected PaymentOrder() {}

    PaymentOrder(NewOrder order) {
        if (order.shares().isEmpty()) {
            throw new Refusal("Hộ không còn khoản nào để chi ở đợt này. Hãy kiểm tra mức hỗ trợ và các đợt đã chi.");
        }
        orderKey = order.orderKey();
        caseKey = order.caseKey();
        communeId = order.communeId();
        householdId = order.householdId();
        order.shares().forEach(share -> shares.add(new OrderShare(share.allocationId(), share.amount())));
        trancheNo = order.trancheNo();
        last = order.last();
        amount = order.shares().stream().map(Share::amount).reduce(Dong.ZERO, Dong::plus);
    }

    void prepare(long officerId, @Nullable String account) {
        require(OrderState.DUE);
        preparedBy = officerId;
        sentBackReason = null;
        payeeAccount = account;
        state = OrderState.PREPARED;
    }

    void passCheck(long officerId) {
        require(OrderState.PREPARED);
        requireAnother(officerId, preparedBy);
        checkedBy = officerId;
        state = OrderState.CHECKED;
    }

    void approve(long officerId) {
        require(OrderState.CHECKED);
        requireAnother(officerId, preparedBy);
        requireAnother(officerId, checkedBy);
        approvedBy = officerId;
        state = OrderState.APPROVED;
    }

    void sendBack(String reason) {
        require(OrderState.PREPARED, OrderState.CHECKED);
        sentBackReason = reason;
        state = OrderState.DUE;
    }

    void send() {
        require(OrderState.APPROVED);
        state = OrderState.SENT;
    }

    void treasuryReturned(String code) {
        require(OrderState.SENT);
        returnCode = code;
        state = OrderState.RETURNED;
    }

    /** The corrected order goes to the approver again; whoever corrects it counts as its checker. */
    void correct(long officerId, @Nullable String account) {
        require(OrderState.RETURNED);
        requireAnother(officerId, preparedBy);
        checkedBy = officerId;
        payeeAccount = account;
        state = OrderState.CHECKED;
    }

    void treasuryPaid(LocalDate on, String reference) {
        require(OrderState.SENT);
        paidOn = on;
        treasuryReference = reference;
        state = OrderState.PAID;
    }

    void received(LocalDate on, long receipt) {
        require(OrderState.PAID);
        if (on.isBefore(Objects.requireNonNull(paidOn))) {
            throw new Refusal("Ngày ký nhận không thể trước ngày kho bạc chi. Hãy sửa ngày ký nhận.");
        }
        receivedOn = on;
        receiptId = receipt;
    }

    void cancel() {
        if (state == OrderState.SENT || state == OrderState.PAID) {
            throw new Refusal("Lệnh chi " + orderKey + " " + state.label() + " nên không hủy được.");
        }
        state = OrderState.CANCELLED;
    }

    private void require(OrderState first, OrderState... others) {
        if (!EnumSet.of(first, others).contains(state)) {
            throw new Refusal(
                    "Lệnh chi " + orderKey + " " + state.label() + ". Hãy tải lại trang để xem bước hiện tại.");
        }
    }

    private static void requireAnother(long officerId, @Nullable Long earlier) {
        if (earlier != null && earlier == officerId) {
            throw new Refusal("Người lập, người kiểm tra và người duyệt một lệnh chi phải là ba người khác nhau."
                    + " Hãy để người khác làm bước này.");
        }
    }

    PaymentOrderView view() {
        return new PaymentOrderView(
                id,
                orderKey,
                caseKey,
                communeId,
                new HouseholdId(householdId),
                trancheNo,
                last,
                amount,
                state,
                payeeAccount,
                sentBackReason,
                returnCode,
                treasuryReference,
                paidOn,
                receivedOn,
                receiptId);
    }

    OrderState state() {
        return state;
    }

    List<OrderShare> shares() {
        return List.copyOf(shares);
    }

    @Nullable
    Long preparer() {
        return preparedBy;
    }
}
