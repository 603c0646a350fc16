package vn.chungtay.document.paper;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BalanceTest {

    @Test
    void whatFitsStaysOnOneLine() {
        assertThat(Balance.lines("Họp thôn bình xét", 62)).containsExactly("Họp thôn bình xét");
    }

    @Test
    void aLongSubjectBreaksInTheMiddle() {
        assertThat(Balance.lines("Phê duyệt danh sách và mức hỗ trợ nhà ở cho hộ gia đình tại xã Điềm He", 62))
                .containsExactly("Phê duyệt danh sách và mức hỗ trợ", "nhà ở cho hộ gia đình tại xã Điềm He");
    }

    @Test
    void namesAndNumbersAreNotTorn() {
        assertThat(Balance.lines("Kết quả thẩm định danh sách hộ đề nghị hỗ trợ nhà ở của xã Điềm He", 62))
                .noneMatch(line -> line.startsWith("He") || line.startsWith("Điềm"));
        assertThat(Balance.lines("Về việc đề nghị phê duyệt danh sách hộ được hỗ trợ nhà ở, đợt 1 năm 2024", 62))
                .noneMatch(line -> line.startsWith("1") || line.startsWith("2024"));
    }

    @Test
    void anOfficesLongNameFillsItsColumnEvenly() {
        assertThat(Balance.lines("PHÒNG KINH TẾ VÀ HẠ TẦNG", 20)).containsExactly("PHÒNG KINH TẾ", "VÀ HẠ TẦNG");
        assertThat(Balance.lines("PHÒNG LAO ĐỘNG, THƯƠNG BINH, XÃ HỘI – DÂN TỘC", 20))
                .allMatch(line -> line.length() <= 20)
                .noneMatch(line -> line.startsWith("–"));
    }

    @Test
    void anEndlessWordKeepsALine() {
        assertThat(Balance.lines("a " + "b".repeat(30), 20)).containsExactly("a", "b".repeat(30));
    }
}
