package vn.chungtay.document;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A document as other modules and pages see it.
 *
 * @param title the kind of document and what it is about, for example {@code Thông báo niêm yết danh sách …}
 * @param code the opaque short code printed with the QR code
 * @param number number and symbol, for example {@code 07/TTr-UBND}; only once issued
 * @param date the date of issue, or of confirmation of the scan; only then
 */
public record DocumentView(
        long id,
        String type,
        DocumentKind kind,
        String title,
        DocumentState state,
        String code,
        @Nullable String number,
        @Nullable LocalDate date,
        String unitId,
        String placeUnitId,
        String caseKey,
        String subjectType,
        String subjectId) {

    /** True once nothing about it can change any more: issued, or the signed scan confirmed. */
    public boolean complete() {
        return state == DocumentState.ISSUED || state == DocumentState.CONFIRMED;
    }

    public String path() {
        return "/van-ban/" + id;
    }
}
