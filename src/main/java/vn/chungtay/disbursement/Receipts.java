package vn.chungtay.disbursement;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;
import vn.chungtay.document.DocumentRequest;
import vn.chungtay.document.DocumentView;
import vn.chungtay.document.Documents;
import vn.chungtay.household.HouseholdId;
import vn.chungtay.household.Households;
import vn.chungtay.nomination.Submissions;
import vn.chungtay.platform.Refusal;
import vn.chungtay.platform.UseCase;

/** The paper on which the family signs for its money, and what must be known of the family before it gets any. */
@Service
public class Receipts {

    static final String TYPE = "payment-receipt";
    static final String SUBJECT = "paymentOrder";

    private final PaymentOrders orders;
    private final Documents documents;
    private final Households households;
    private final Submissions submissions;

    Receipts(PaymentOrders orders, Documents documents, Households households, Submissions submissions) {
        this.orders = orders;
        this.documents = documents;
        this.households = households;
        this.submissions = submissions;
    }

    /** @throws Refusal that says what to mend: the receiver's identity number, or an objection that holds the family */
    public void requireReadyForPayment(long orderId) {
        HouseholdId family = orders.get(orderId).householdId();
        if (!households.identityReadyForPayment(family)) {
            throw new Refusal("Người nhận tiền chưa có số CCCD 12 chữ số hợp lệ."
                    + " Hãy bổ sung số CCCD ở trang của hộ trong sổ hộ, rồi ghi lại kết quả kiểm tra.");
        }
        List<String> open = submissions.openObjections(family);
        if (!open.isEmpty()) {
            throw new Refusal("Hộ đang bị tạm giữ vì ý kiến " + String.join(", ", open)
                    + " đang được giải quyết hoặc đã được kết luận là đúng, nên chưa chi tiền được."
                    + " Nếu ý kiến đang được giải quyết, hãy chờ kết quả rồi kiểm tra lại;"
                    + " nếu đã kết luận là đúng, hãy ghi việc hộ rút khỏi danh sách.");
        }
    }

    /** Prints the list to sign. Answers the paper's id. */
    @UseCase
    public long print(long orderId) {
        PaymentOrderView order = orders.get(orderId);
        return documents.print(new DocumentRequest(
                TYPE, order.communeId(), order.communeId(), order.caseKey(), SUBJECT, Long.toString(orderId)));
    }

    /** The family has signed: the scan of the list must be filed. */
    @UseCase
    public void received(long orderId, LocalDate on) {
        DocumentView receipt = documents.ofSubject(SUBJECT, Long.toString(orderId)).stream()
                .filter(paper -> paper.type().equals(TYPE))
                .reduce((older, newer) -> newer)
                .orElseThrow(() -> new Refusal("Chưa in danh sách ký nhận. Hãy in rồi cho hộ ký."));
        if (!receipt.complete()) {
            throw new Refusal("Danh sách ký nhận mã " + receipt.code() + " chưa có bản quét được xác nhận."
                    + " Hãy nộp bản quét đã ký và nhờ một công chức khác xác nhận.");
        }
        orders.change(orderId, "disbursement.received", order -> order.received(on, receipt.id()));
    }
}
