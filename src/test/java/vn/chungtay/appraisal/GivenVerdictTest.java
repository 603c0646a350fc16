package vn.chungtay.appraisal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.chungtay.funding.Stream;
import vn.chungtay.tasklist.FieldRefusal;

class GivenVerdictTest {

    @Test
    void isRefusedAtTheRowThatHasNone() {
        refusedAt("row.7.verdict", Map.of());
    }

    @Test
    void needsAReasonWhenAFamilyFails() {
        refusedAt("row.7.reason", Map.of("verdict", "khong-dat", "reason", ""));
    }

    @Test
    void saysWhatIsMissingWhenAFileGoesBack() {
        refusedAt("row.7.note", Map.of("verdict", "bo-sung", "note", ""));
    }

    @Test
    void namesTheStreamThatPaysWhenTheFinanceOfficePasses() {
        refusedAt("row.7.stream", Map.of("verdict", "dat", "stream", "NO_SUCH"));
        assertThat(GivenVerdict.read(7, Map.of("verdict", "dat", "stream", "MERIT"), Office.FUNDING).stream())
                .isEqualTo(Stream.MERIT);
    }

    @Test
    void forgetsAReasonThatWasChosenBeforeTheFamilyPassed() {
        GivenVerdict given = GivenVerdict.read(7, Map.of("verdict", "dat", "reason", "N01"), Office.HOUSE);
        assertThat(given.reasonCode()).isNull();
    }

    private static void refusedAt(String input, Map<String, String> row) {
        assertThatThrownBy(() -> GivenVerdict.read(7, row, Office.FUNDING))
                .isInstanceOfSatisfying(
                        FieldRefusal.class,
                        refusal -> assertThat(refusal.field()).isEqualTo(input));
    }
}
