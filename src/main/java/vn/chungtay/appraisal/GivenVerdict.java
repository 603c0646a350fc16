package vn.chungtay.appraisal;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.chungtay.funding.Stream;
import vn.chungtay.tasklist.FieldRefusal;

/**
 * One row of an office's table, checked for itself.
 *
 * @param reasonCode why not; only with {@link Verdict#FAIL}
 * @param note what is missing; only with {@link Verdict#SUPPLEMENT}
 * @param stream which programme pays; only from the finance office, with {@link Verdict#PASS}
 */
public record GivenVerdict(
        long entryId,
        Verdict verdict,
        @Nullable String reasonCode,
        @Nullable String note,
        @Nullable Stream stream) {

    private static final int LONGEST_NOTE = 500;

    /** @throws FieldRefusal at the input that is missing or wrong */
    public static GivenVerdict read(long entryId, Map<String, String> row, Office office) {
        Verdict verdict = Verdict.ofCode(row.getOrDefault("verdict", ""))
                .orElseThrow(() -> refusal(entryId, "verdict", "Chưa kết luận. Hãy chọn Đạt, Bổ sung hoặc Không đạt."));
        String reason = row.getOrDefault("reason", "");
        String note = row.getOrDefault("note", "");
        if (verdict == Verdict.FAIL && reason.isEmpty()) {
            throw refusal(entryId, "reason", "Không đạt phải có lý do. Hãy chọn lý do.");
        }
        if (verdict == Verdict.SUPPLEMENT && note.isEmpty()) {
            throw refusal(entryId, "note", "Hãy ghi rõ xã cần bổ sung giấy tờ, nội dung gì.");
        }
        if (note.length() > LONGEST_NOTE) {
            throw refusal(entryId, "note", "Nội dung dài quá " + LONGEST_NOTE + " ký tự. Hãy viết gọn lại.");
        }
        return new GivenVerdict(
                entryId,
                verdict,
                verdict == Verdict.FAIL ? reason : null,
                note.isEmpty() ? null : note,
                office == Office.FUNDING && verdict == Verdict.PASS ? stream(entryId, row) : null);
    }

    private static Stream stream(long entryId, Map<String, String> row) {
        try {
            return Stream.valueOf(row.getOrDefault("stream", ""));
        } catch (IllegalArgumentException unknown) {
            throw refusal(entryId, "stream", "Chưa chọn nguồn. Hãy chọn chương trình chi trả cho hộ.");
        }
    }

    private static FieldRefusal refusal(long entryId, String column, String message) {
        return new FieldRefusal("row." + entryId + "." + column, message);
    }
}
