package vn.chungtay.casefile;

import java.util.Map;
import java.util.Optional;
import vn.chungtay.audit.AuditEntry;
import vn.chungtay.organisation.Officers;

/** What the audit knows to have gone another way than hoped; all else stands in the history as a task done. */
final class Mishaps {

    static final Map<String, String> WORDS = Map.of(
            "construction.stageRefused", "Giai đoạn chưa đạt, hộ phải làm lại",
            "construction.defectsFound", "Nghiệm thu phát hiện sai sót",
            "construction.withdrawn", "Hộ rút khỏi danh sách",
            "disbursement.sentBack", "Đề nghị chi bị trả lại để sửa",
            "disbursement.treasuryReturned", "Kho bạc trả lại lệnh chi",
            "disbursement.cancelled", "Lệnh chi bị hủy");

    private Mishaps() {}

    static Optional<Moment> of(AuditEntry entry, Officers officers) {
        return Optional.ofNullable(WORDS.get(entry.action()))
                .map(words -> Moment.issue(entry.occurredAt(), words, officers.nameOf(entry.actor())));
    }
}
