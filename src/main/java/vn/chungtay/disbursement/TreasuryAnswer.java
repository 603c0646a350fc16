package vn.chungtay.disbursement;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What the treasury answered once on an order; never changed. */
@Entity
@Table(name = "treasury_answer")
class TreasuryAnswer {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id = 0L;

    private long orderId;
    private LocalDate answeredOn = LocalDate.EPOCH;
    private boolean paid;
    private @Nullable String returnCode;
    private @Nullable String reference;
    private long recordedBy;

    protected TreasuryAnswer() {}

    static TreasuryAnswer paid(long orderId, LocalDate on, String reference, long officerId) {
        TreasuryAnswer answer = new TreasuryAnswer(orderId, on, officerId);
        answer.paid = true;
        answer.reference = reference;
        return answer;
    }

    static TreasuryAnswer returned(long orderId, LocalDate on, String code, long officerId) {
        TreasuryAnswer answer = new TreasuryAnswer(orderId, on, officerId);
        answer.returnCode = code;
        return answer;
    }

    private TreasuryAnswer(long orderId, LocalDate answeredOn, long recordedBy) {
        this.orderId = orderId;
        this.answeredOn = answeredOn;
        this.recordedBy = recordedBy;
    }
}
