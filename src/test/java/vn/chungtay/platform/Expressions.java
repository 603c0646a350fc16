package vn.chungtay.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.thymeleaf.IEngineConfiguration;
import org.thymeleaf.context.ExpressionContext;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.standard.expression.StandardExpressions;
import org.thymeleaf.templateresolver.StringTemplateResolver;
import org.unbescape.html.HtmlEscape;

/** Parses the expressions of page templates without a model. */
final class Expressions {

    /** Attributes whose value isn't one expression. */
    private static final Set<String> OTHER = Set.of(
            "th:each",
            "th:with",
            "th:fragment",
            "th:attr",
            "th:attrappend",
            "th:inline",
            "th:remove",
            "th:ref",
            "th:case");

    private static final IEngineConfiguration ENGINE = engine();

    private Expressions() {}

    static void check(String place, String attribute, String value) {
        if (!attribute.startsWith("th:") || OTHER.contains(attribute) || value.isBlank() || value.contains("__$")) {
            return;
        }
        // Thymeleaf refuses beans there, but only when the page is shown.
        assertThat(attribute.matches("th:(aria|data)-.*") && value.contains("${@"))
                .as(place + " " + attribute + ": put it in a variable with th:with")
                .isFalse();
        try {
            StandardExpressions.getExpressionParser(ENGINE)
                    .parseExpression(new ExpressionContext(ENGINE), HtmlEscape.unescapeHtml(value));
        } catch (RuntimeException failure) {
            throw new AssertionError(place + " " + attribute + ": " + failure.getMessage(), failure);
        }
    }

    private static IEngineConfiguration engine() {
        SpringTemplateEngine engine = new SpringTemplateEngine();
        engine.setTemplateResolver(new StringTemplateResolver());
        return engine.getConfiguration();
    }
}
