package vn.chungtay.document.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;

class XhtmlTest {

    @Test
    void spansThatCarryNothingBecomeText() {
        Document sheet = parsed("<p>Số <span>05</span> ngày <span class=\"nowrap\">05 tháng 02</span>.</p>");

        assertThat(sheet.getElementsByTagName("span").getLength()).isZero();
        assertThat(sheet.getElementsByTagName("p").item(0).getChildNodes().getLength())
                .isOne();
        assertThat(sheet.getDocumentElement().getTextContent()).isEqualTo("Số 05 ngày 05\u00a0tháng\u00a002.");
    }

    @Test
    void spansWithAShapeStay() {
        assertThat(parsed("<p><span class=\"blank\"></span></p>")
                        .getElementsByTagName("span")
                        .getLength())
                .isOne();
    }

    @Test
    void whatIsNotWellFormedIsReportedWithTheTemplatesName() {
        assertThatThrownBy(() -> Xhtml.parse("nomination/notice", "<!DOCTYPE html>\n<html><p>Đoạn</html>"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("nomination/notice");
    }

    @Test
    void aSignatureTakesTheLastParagraphWithIt() {
        Document sheet = Closing.bound(parsed(
                "<div class=\"body\"><p>Một</p><p>Hai</p></div><table class=\"foot\"><tr><td>Ký</td></tr></table>"));

        var kept = sheet.getElementsByTagName("table").item(0).getParentNode();
        assertThat(kept.getTextContent()).isEqualTo("HaiKý");
        assertThat(kept.getAttributes().getNamedItem("class").getNodeValue()).isEqualTo("keep");
    }

    private static Document parsed(String body) {
        return Xhtml.parse("sample", "<!DOCTYPE html>\n<html>" + body + "</html>");
    }
}
