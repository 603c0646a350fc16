package vn.chungtay.nomination;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A list submitted to the district.
 *
 * @param key the case key, {@code DN-2025-VQ-0007}
 * @param roundKey the round that it comes from, {@code DX-2025-VQ-0003}
 * @param roundName "Đợt 1 năm 2025"
 * @param communeId the commune whose scope sees it
 * @param documentId the tờ trình
 * @param number number and symbol of the tờ trình, {@code 07/TTr-UBND}; none while it is a draft
 */
public record SubmissionView(
        long id,
        String key,
        long roundId,
        String roundKey,
        String roundName,
        String communeId,
        long documentId,
        @Nullable String number,
        @Nullable LocalDate date) {

    /** The page of the round. */
    public String roundPath() {
        return "/dot-xet/" + roundKey;
    }
}
