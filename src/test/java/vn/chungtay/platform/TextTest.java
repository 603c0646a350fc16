package vn.chungtay.platform;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TextTest {

    @Test
    void composesMarksTypedApart() {
        assertThat(Text.clean("Nguye\u0302\u0303n")).isEqualTo("Nguyễn");
    }

    @Test
    void keepsOneSpaceBetweenWords() {
        assertThat(Text.clean("  Nông\u00a0\t Văn \r\n Mẫu ")).isEqualTo("Nông Văn Mẫu");
    }

    @Test
    void nothingBecomesTheEmptyText() {
        assertThat(Text.clean(null)).isEmpty();
        assertThat(Text.clean(" \n ")).isEmpty();
        assertThat(Text.cleanLines(null)).isEmpty();
    }

    @Test
    void linesStayLines() {
        assertThat(Text.cleanLines("\r\nMột  dòng \r\n\r\n\r\n\r\nHai\tdòng\n")).isEqualTo("Một dòng\n\nHai dòng");
    }

    @Test
    void searchFormHasNeitherMarksNorCase() {
        assertThat(Text.plain("Đặng Thị Thủy, ĐIỀM HE")).isEqualTo("dang thi thuy, diem he");
        assertThat(Text.plain("Ặ Ộ Ữ Ỹ ơ ư")).isEqualTo("a o u y o u");
    }
}
