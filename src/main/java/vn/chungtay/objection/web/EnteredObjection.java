package vn.chungtay.objection.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.chungtay.objection.Channel;
import vn.chungtay.objection.NewObjection;
import vn.chungtay.platform.Refusal;

/**
 * The fields of the form as sent.
 *
 * @param ve what it is about: type and id, {@code round-entry:12}
 * @param receivedOn yyyy-MM-dd
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
        try {
            return LocalDate.parse(given(receivedOn));
        } catch (DateTimeException wrong) {
            throw new Refusal("Nhập ngày nhận ý kiến.");
        }
    }

    private static String given(@Nullable String text) {
        return text == null ? "" : text;
    }
}
