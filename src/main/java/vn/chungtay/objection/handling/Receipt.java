package vn.chungtay.objection.handling;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import vn.chungtay.objection.Channel;

/** What came in, from whom and how. */
@Embeddable
public record Receipt(
        String content,
        String senderName,
        String senderContact,
        @Enumerated(EnumType.STRING) Channel channel,
        LocalDate receivedOn,
        String registeredBy,
        Instant registeredAt) {

    public boolean namesItsSender() {
        return !senderName.isEmpty() && !senderContact.isEmpty();
    }

    /** For those who may know what was said but not by whom. */
    Receipt withoutSender() {
        return new Receipt(content, "", "", channel, receivedOn, registeredBy, registeredAt);
    }

    /** For those who may only know that something came in. */
    Receipt withoutContent() {
        return new Receipt("", "", "", channel, receivedOn, registeredBy, registeredAt);
    }
}
