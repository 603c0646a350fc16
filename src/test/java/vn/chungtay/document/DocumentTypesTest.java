package vn.chungtay.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.chungtay.ChungTayTest;

/** Every kind of document is whole: row, template over the right frame, and the bean that fills it. */
@ChungTayTest
class DocumentTypesTest {

    private static final LocalDate TODAY = LocalDate.of(2025, 4, 15);

    @Autowired
    DocumentTypes types;

    @Autowired
    List<DocumentContent> contents;

    @Autowired
    JdbcClient database;

    @TestFactory
    Stream<DynamicTest> everyTypeHasATemplateAndABean() {
        return database.sql("select distinct code from document_type").query(String.class).list().stream()
                .map(code -> DynamicTest.dynamicTest(code, () -> {
                    DocumentType type = types.get(code, TODAY);
                    assertThat(contents).anyMatch(content -> content.type().equals(code));
                    String frame = type.kind() == DocumentKind.ISSUED ? "layout/nd30" : "layout/minutes";
                    assertThat(template(type)).contains("~{" + frame + " :: page(");
                }));
    }

    @TestFactory
    Stream<DynamicTest> everyBeanFillsAKnownType() {
        return contents.stream()
                .map(content -> DynamicTest.dynamicTest(
                        content.type(),
                        () -> assertThat(types.get(content.type(), TODAY).code())
                                .isEqualTo(content.type())));
    }

    private static String template(DocumentType type) throws IOException {
        return new ClassPathResource("document-templates/" + type.template() + ".html")
                .getContentAsString(StandardCharsets.UTF_8);
    }
}
