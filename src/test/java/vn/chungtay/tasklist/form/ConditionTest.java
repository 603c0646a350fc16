package vn.chungtay.tasklist.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ConditionTest {

    private final Map<String, Object> data = new HashMap<>();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            =outcome = "pass"                                  | true
            =outcome != "pass"                                 | false
            =outcome in ("fail", "pass")                       | true
            =outcome in ["fail", "more"]                       | false
            =people >= 5                                       | true
            =people < 5 or outcome = "pass"                    | true
            =people < 5 and outcome = "pass"                   | false
            =not(people < 5)                                   | true
            =not(outcome = "pass" and people = 6)              | false
            =urgent = true and (people = 1 or people = 6)      | true
            =outcome = "fail" or people = 6 and urgent = false | false
            =people = 6.0                                      | true
            """)
    void answersForEntries(String expression, boolean expected) {
        data.put("outcome", "pass");
        data.put("people", new BigDecimal(6));
        data.put("urgent", true);

        assertThat(answer(expression)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "null", textBlock = """
            =outcome = null               | true
            =outcome != null              | false
            =outcome = "pass"             | false
            =outcome != "pass"            | true
            =people < 5                   | null
            =not(people < 5)              | null
            =people < 5 or outcome = null | true
            =people < 5 and outcome = "x" | false
            =outcome in ("pass")          | false
            """)
    void anEmptyFieldIsNullAndOrderIsUnknown(String expression, Boolean expected) {
        assertThat(answer(expression)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "outcome = \"pass\"",
                "=outcome",
                "=not outcome = \"pass\"",
                "=outcome = other",
                "=\"pass\" = outcome",
                "=outcome = \"pass\" outcome",
                "=outcome = \"pass",
                "=count(people) > 3",
                "=outcome in \"pass\"",
                "=(outcome = \"pass\"",
                "=people + 1 > 3",
                "="
            })
    void refusesWhatIsOutsideTheGrammar(String expression) {
        assertThatThrownBy(() -> ConditionParser.parse(expression)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void writesItselfAsListsForThePage() {
        Condition condition = ConditionParser.parse("=not(a = 1) and b in (\"x\", null)");

        assertThat(condition.asData()).hasToString("[and, [not, [=, a, [1]]], [in, b, [x, null]]]");
    }

    private Object answer(String expression) {
        return ConditionParser.parse(expression).test(data::get);
    }
}
