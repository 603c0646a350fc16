package vn.chungtay.household.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.chungtay.household.registry.Field;

class HeadTest {

    private static final SheetRow TITLE = new SheetRow(1, List.of("DANH SÁCH HỘ CẦN HỖ TRỢ NHÀ Ở"));
    private static final SheetRow HEADS = new SheetRow(
            3, List.of("STT", "ho va ten CHỦ HỘ", "Năm sinh", "Thôn *", "Đối  tượng", "Số khẩu:", "NHU CẦU", "Cột lạ"));

    @Test
    void findsTheHeadsUnderATitleWithoutRegardToAccentsCaseAndSpaces() {
        Head head = Head.find(List.of(TITLE, HEADS));
        assertThat(head.rowNumber()).isEqualTo(3);
        assertThat(head.columns())
                .containsEntry(Field.HEAD_NAME, 1)
                .containsEntry(Field.BIRTH_DATE, 2)
                .containsEntry(Field.BUILD_TYPE, 6);
    }

    @Test
    void takesARowByItsColumns() {
        SheetRow row = new SheetRow(4, List.of("1", "Nông Văn Mẫu", "1960", "Nà Mẫu", "Hộ nghèo", "4", "Xây mới", "x"));
        assertThat(Head.find(List.of(HEADS)).texts(row).orElseThrow())
                .containsEntry(Field.VILLAGE, "Nà Mẫu")
                .hasSize(6);
    }

    @Test
    void leavesASignatureBelowTheListAlone() {
        SheetRow signature = new SheetRow(20, List.of("", "TM. ỦY BAN NHÂN DÂN", "", "", "CHỦ TỊCH"));
        assertThat(Head.find(List.of(HEADS)).texts(signature)).isEmpty();
    }

    @Test
    void namesTheColumnsThatAreMissing() {
        SheetRow partial = new SheetRow(1, List.of("Chủ hộ", "Năm sinh", "Thôn", "Đối tượng"));
        assertThatThrownBy(() -> Head.find(List.of(partial)))
                .hasMessageContaining("“Số khẩu”")
                .hasMessageContaining("“Nhu cầu”");
    }

    @Test
    void refusesASheetWithoutHeads() {
        assertThatThrownBy(() -> Head.find(List.of(TITLE))).hasMessageContaining("dòng tiêu đề");
    }

    @Test
    void theTemplateHasTheHeadsOfTheOfficialOrder() {
        Head head = Head.find(SheetReader.read(new TemplateWorkbook().bytes()));
        assertThat(head.columns()).hasSize(Field.values().length);
        head.columns().forEach((field, column) -> assertThat(column).isEqualTo(field.ordinal()));
    }
}
