package vn.chungtay.objection.web;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.chungtay.objection.Channel;
import vn.chungtay.objection.NewObjection;
import vn.chungtay.platform.Refusal;
import vn.chungtay.platform.Viet;

/**
 * The fields of the form as sent.
 *
 * @param ve what it is about: type and id, {@code round-entry:12}
 * @param receivedOn as typed
 */
record EnteredObjection(
        String ve,
        @Nullable String content,
        @Nullable String senderName,
        @Nullable String senderContact,
        @Nullable String channel,
        @Nullable String receivedOn) {

    NewObjection objection() {
        Subject subject = Subject.of(ve);
        return new NewObjection(
                subject.type(), subject.id(), given(content), given(senderName), given(senderContact), how(), when());
    }

    private Channel how() {
        try {
            return Channel.valueOf(given(channel));
        } catch (IllegalArgumentException none) {
            throw new Refusal("Chọn ý kiến được gửi bằng cách nào.");
        }
    }

    private LocalDate when() {
        return Viet.typedDate(given(receivedOn))
                .orElseThrow(() -> new Refusal("Nhập ngày nhận ý kiến, ví dụ 06/02/2025."));
    }

    private static String given(@Nullable String text) {
        return text == null ? "" : text;
    }
}
