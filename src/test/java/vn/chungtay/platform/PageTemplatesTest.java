package vn.chungtay.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every page template, also for those of modules still to come. */
class PageTemplatesTest {

    private static final Path PAGES = Path.of("src/main/resources/templates");
    private static final Pattern ICON = Pattern.compile("parts :: icon\\('([a-z-]+)'\\)");
    private static final Pattern FRAGMENT = Pattern.compile("~\\{([a-z][a-zA-Z/-]*) :: ([a-zA-Z]+)");

    static Stream<Path> pages() throws IOException {
        return files(PAGES, ".html");
    }

    @ParameterizedTest
    @MethodSource("pages")
    void holdsNeitherStyleNorScript(Path page) throws IOException {
        for (Tag tag : Tag.in(page)) {
            assertThat(tag.name()).as(tag.place()).isNotEqualTo("style");
            assertThat(tag.attributes().keySet())
                    .as(tag.place())
                    .noneMatch(name -> name.startsWith("on") || name.startsWith("th:on") || name.contains("style"));
            if (tag.name().equals("script")) {
                assertThat(tag.attributes()).as(tag.place()).containsKey("th:src");
            }
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void fetchesNothingFromOtherHosts(Path page) throws IOException {
        for (Tag tag : Tag.in(page)) {
            Map<String, String> foreign = Tag.starting(tag.attributes(), "http:", "https:", "//", "@{http", "@{//");
            foreign.keySet().removeIf(name -> name.startsWith("xmlns"));
            assertThat(foreign).as(tag.place()).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void isParsedAndItsExpressionsToo(Path page) throws IOException {
        for (Tag tag : Tag.in(page)) {
            tag.attributes().forEach((name, value) -> Expressions.check(tag.place(), name, value));
        }
    }

    /** Thymeleaf replaces the element before it would look at its condition. */
    @ParameterizedTest
    @MethodSource("pages")
    void asksConditionsOutsideOfWhatIsReplaced(Path page) throws IOException {
        for (Tag tag : Tag.in(page)) {
            if (tag.attributes().containsKey("th:replace")) {
                assertThat(tag.attributes()).as(tag.place()).doesNotContainKeys("th:if", "th:unless", "th:each");
            }
        }
    }

    /** It would be written below the page. */
    @ParameterizedTest
    @MethodSource("pages")
    void aPageHoldsNothingBesideItsFrame(Path page) throws IOException {
        String text = Files.readString(page);
        if (text.toLowerCase(Locale.ROOT).startsWith("<!doctype")) {
            assertThat(text.substring(text.indexOf("</html>"))).isEqualToIgnoringWhitespace("</html>");
        }
    }

    /** Thymeleaf replaces a tag before it asks the tag's conditions. */
    @ParameterizedTest
    @MethodSource("pages")
    void asksNoConditionOnATagThatIsReplaced(Path page) throws IOException {
        for (Tag tag : Tag.in(page)) {
            if (tag.attributes().containsKey("th:replace")) {
                assertThat(tag.attributes().keySet())
                        .as(tag.place())
                        .doesNotContain("th:if", "th:unless", "th:each", "th:with");
            }
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void theMainPartCanBeReachedFromTheSkipLink(Path page) throws IOException {
        for (Tag tag : Tag.in(page)) {
            if (tag.name().equals("main") && !tag.attributes().containsKey("th:replace")) {
                assertThat(tag.attributes()).as(tag.place()).containsEntry("id", "noi-dung");
            }
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void usesIconsAndFragmentsThatExist(Path page) throws IOException {
        String icons = Files.readString(Path.of("src/main/web/images/icons.svg"));
        String text = Files.readString(page);
        assertThat(ICON.matcher(text).results().map(found -> found.group(1)))
                .allSatisfy(icon -> assertThat(icons).contains("id=\"i-" + icon + "\""));
        for (MatchResult found : FRAGMENT.matcher(text).results().toList()) {
            Path other = PAGES.resolve(found.group(1) + ".html");
            assertThat(other).exists();
            assertThat(Files.readString(other))
                    .containsPattern("th:fragment=\"" + found.group(2) + "\\b|<" + found.group(2) + "\\b");
        }
    }

    @Test
    void allVietnameseIsWrittenInComposedLetters() throws IOException {
        for (String folder : List.of("src/main", "bpmn", "forms", "templates")) {
            for (Path file : files(Path.of(folder), "").toList()) {
                String text = Files.readString(file);
                assertThat(Normalizer.isNormalized(text, Normalizer.Form.NFC))
                        .as(file.toString())
                        .isTrue();
            }
        }
    }

    private static Stream<Path> files(Path folder, String ending) throws IOException {
        return Files.walk(folder)
                .filter(Files::isRegularFile)
                .filter(file -> file.toString().endsWith(ending))
                .filter(file -> !file.toString().matches(".*(node_modules|\\.xlsx|\\.png|\\.jpg|\\.pdf|\\.ttf).*"))
                .sorted();
    }
}
