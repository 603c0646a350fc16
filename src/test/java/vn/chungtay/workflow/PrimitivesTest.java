package vn.chungtay.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PrimitivesTest {

    @Test
    void idsAndWordsThatDecideTheRoadAreVariables() {
        Map<String, Object> variables = Map.of("roundId", 5L, "communeId", "VQ.DIEMHE", "again", true, "no", 2);
        assertThat(Primitives.checked(variables)).isEqualTo(variables);
    }

    @ParameterizedTest
    @MethodSource("facts")
    void factsAreNot(Object fact) {
        assertThatThrownBy(() -> Primitives.check("fact", fact))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageNotContaining("Nông");
    }

    static List<Object> facts() {
        return List.of(List.of(5L), Map.of("name", "Nông Văn Mẫu"), LocalDate.EPOCH, 0.5, "Nông".repeat(51));
    }
}
