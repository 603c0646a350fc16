package vn.chungtay.disbursement;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Service;
import vn.chungtay.funding.Ledger;
import vn.chungtay.organisation.CurrentOfficer;
import vn.chungtay.platform.Refusal;
import vn.chungtay.platform.UseCase;

/** The road to the State Treasury and back, and the entry in the ledger once it has paid. */
@Service
public class Treasury {

    private final PaymentOrders orders;
    private final TreasuryAnswers answers;
    private final ReturnCodes returnCodes;
    private final Ledger ledger;
    private final CurrentOfficer currentOfficer;

    Treasury(
            PaymentOrders orders,
            TreasuryAnswers answers,
            ReturnCodes returnCodes,
            Ledger ledger,
            CurrentOfficer currentOfficer) {
        this.orders = orders;
        this.answers = answers;
        this.returnCodes = returnCodes;
        this.ledger = ledger;
        this.currentOfficer = currentOfficer;
    }

    /** The order leaves the commune. Called again for an order that has left, it does nothing. */
    @UseCase
    public void send(long orderId) {
        if (orders.get(orderId).state() != OrderState.SENT) {
            orders.change(orderId, "disbursement.sent", PaymentOrder::send);
        }
    }

    @UseCase
    public void paid(long orderId, LocalDate on, String reference) {
        answers.save(TreasuryAnswer.paid(orderId, on, reference, me()));
        orders.change(orderId, "disbursement.treasuryPaid", order -> order.treasuryPaid(on, reference));
    }

    @UseCase
    public void returned(long orderId, LocalDate on, String code) {
        remedy(code);
        answers.save(TreasuryAnswer.returned(orderId, on, code, me()));
        orders.change(orderId, "disbursement.treasuryReturned", order -> order.treasuryReturned(code));
    }

    /** Enters the payment in the ledger; entering it again changes nothing. */
    @UseCase
    public void post(long orderId) {
        PaymentOrder order = orders.load(orderId);
        order.shares()
                .forEach(share -> ledger.pay(
                        share.allocationId(), share.amount(), order.view().orderKey()));
    }

    /** What a return code says, and what to mend. */
    public String remedy(String code) {
        return returnCodes
                .findByCode(code)
                .map(ReturnCode::sentence)
                .orElseThrow(() -> new Refusal("Không có mã trả lại " + code + ". Hãy chọn một mã trong danh sách."));
    }

    /** What to choose from: code to label, in the order of the codes. */
    public Map<String, String> codes() {
        Map<String, String> codes = new LinkedHashMap<>();
        returnCodes.findAllByOrderByCode().forEach(code -> codes.put(code.code(), code.title()));
        return codes;
    }

    private long me() {
        return currentOfficer.get().id();
    }
}
