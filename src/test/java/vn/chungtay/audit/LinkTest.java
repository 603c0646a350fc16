package vn.chungtay.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HexFormat;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LinkTest {

    static final AuditEntry ENTRY = new AuditEntry(
            7,
            Instant.parse("2025-04-15T01:00:00.123456Z"),
            "12",
            "round.opened",
            "round",
            "3",
            "DX-2025-VQ-0001",
            Map.of("families", "12", "unit", "VQ.DIEMHE"));

    /** Stored seals were made with this encoding: a new value here breaks every existing record. */
    @Test
    void theEncodingNeverChanges() {
        assertThat(HexFormat.of().formatHex(Link.hash(Link.START, ENTRY)))
                .isEqualTo("c0adf5bd321c1c47388721ae464187b647435e54dbd8bd300ea5d5fe87336845");
    }

    @Test
    void theSameEntryAfterAnotherHashIsAnotherLink() {
        assertThat(Link.hash(new byte[] {1}, ENTRY)).isNotEqualTo(Link.hash(Link.START, ENTRY));
    }

    @Test
    void textMovedFromOneFieldToTheNextIsAnotherLink() {
        AuditEntry moved = new AuditEntry(
                7, ENTRY.occurredAt(), "1", "2round.opened", "round", "3", ENTRY.caseKey(), ENTRY.facts());

        assertThat(Link.hash(Link.START, moved)).isNotEqualTo(Link.hash(Link.START, ENTRY));
    }
}
