package vn.chungtay.organisation.staff;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ResetCodeTest {

    private static final Instant NOON = Instant.parse("2025-04-15T05:00:00Z");

    private final ResetCode code = new ResetCode(1, "{noop}x", NOON);

    @Test
    void isGoodForSeventyTwoHours() {
        assertThat(code.isGood(NOON.plus(Duration.ofHours(72)).minusSeconds(1))).isTrue();
        assertThat(code.isGood(NOON.plus(Duration.ofHours(72)))).isFalse();
    }

    @Test
    void isNoLongerGoodOnceClosed() {
        code.close(NOON);
        assertThat(code.isGood(NOON)).isFalse();
    }

    @Test
    void isPrintedWithoutLettersThatLookAlike() {
        Set<String> codes = Stream.generate(PrintedSecret::make).limit(500).collect(Collectors.toSet());
        assertThat(codes).hasSize(500).allMatch(text -> text.matches("([a-hjkmnp-z2-9]{4}-){2}[a-hjkmnp-z2-9]{4}"));
    }
}
