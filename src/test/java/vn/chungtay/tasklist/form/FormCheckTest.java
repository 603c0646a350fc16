package vn.chungtay.tasklist.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.chungtay.tasklist.form.Forms.check;
import static vn.chungtay.tasklist.form.Forms.error;
import static vn.chungtay.tasklist.form.Forms.typed;
import static vn.chungtay.tasklist.form.Forms.uploaded;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.chungtay.money.Dong;
import vn.chungtay.tasklist.FormValues;
import vn.chungtay.tasklist.UploadedFile;

class FormCheckTest {

    private static final String LINE = "{'type':'textfield','key':'x','label':'Tên','validate':{%s}}";
    private static final String NUMBER = "{'type':'number','key':'x','label':'Số khẩu','validate':{'min':1,'max':20}}";
    private static final String AREA_SIZE = "{'type':'number','key':'x','label':'Diện tích','decimalDigits':1}";
    private static final String MONEY =
            "{'type':'number','key':'x','label':'Số tiền','properties':{'kind':'money'},'validate':{'max':60000000}}";
    private static final String DATE = "{'type':'datetime','subtype':'date','key':'x','dateLabel':'Ngày họp'}";
    private static final String BOX = "{'type':'checkbox','key':'x','label':'Đã đọc','validate':{'required':true}}";
    private static final String RADIO =
            "{'type':'radio','key':'x','label':'Kết luận','values':[{'value':'pass','label':'Đạt'},{'value':'fail','label':'Không đạt'}]}";
    private static final String FILES =
            "{'type':'filepicker','key':'x','label':'Ảnh','accept':'.jpg,.png','validate':{'required':true}}";

    @Test
    void aRequiredFieldNeedsAnEntry() {
        assertThat(error(LINE.formatted("'required':true"), "   ")).isEqualTo("Chưa nhập: Tên.");
        assertThat(error(LINE.formatted("'required':true"))).isEqualTo("Chưa nhập: Tên.");
        assertThat(error(LINE.formatted("'required':false"), "")).isNull();
    }

    @Test
    void lengthsCountLettersAsPeopleDo() {
        assertThat(error(LINE.formatted("'minLength':3"), "Hộ")).isEqualTo("Nhập ít nhất 3 ký tự; ở đây có 2.");
        assertThat(error(LINE.formatted("'maxLength':2"), "Hộ\u0323")).isNotNull();
        assertThat(error(LINE.formatted("'maxLength':2"), "Ho\u0302\u0323")).isNull();
    }

    @Test
    void aLineHasALimitEvenWhenItsFileNamesNone() {
        assertThat(error(LINE.formatted(""), "a".repeat(301))).contains("nhiều nhất 300");
    }

    @Test
    void aPatternMustBeMetAsAWhole() {
        String cccd = LINE.formatted("'pattern':'[0-9]{12}'");

        assertThat(error(cccd, "020185001234")).isNull();
        assertThat(error(cccd, "a020185001234")).isEqualTo("Nội dung chưa đúng dạng yêu cầu.");
    }

    @ParameterizedTest
    @CsvSource({"0,Nhập từ 1 trở lên.", "21,Nhập nhiều nhất 20.", "năm,'Nhập một số nguyên, ví dụ 12.'"})
    void aNumberStaysInItsRange(String typed, String expected) {
        assertThat(error(NUMBER, typed)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"5", "005", " 5 "})
    void aWholeNumberIsRead(String typed) {
        assertThat(values(NUMBER, typed).number("x")).isEqualTo(5);
    }

    @ParameterizedTest
    @ValueSource(strings = {"5,5", "5.5"})
    void aDecimalIsReadWithCommaOrPoint(String typed) {
        assertThat(values(AREA_SIZE, typed).decimal("x")).isEqualByComparingTo("5.5");
        assertThat(error(NUMBER, typed)).isEqualTo("Nhập một số nguyên, không có phần lẻ.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"60.000.000", "60000000", "60 000 000", "60.000.000 đ", "60.000.000đồng"})
    void moneyIsReadAsPeopleWriteIt(String typed) {
        assertThat(values(MONEY, typed).money("x")).isEqualTo(Dong.of(60_000_000));
    }

    @ParameterizedTest
    @ValueSource(strings = {"60.00", "60,000,000", "-5", "60 triệu", "6e7"})
    void moneyInAnotherWritingIsRefused(String typed) {
        assertThat(error(MONEY, typed)).isEqualTo("Nhập số tiền bằng đồng, ví dụ 60.000.000.");
    }

    @Test
    void moneyStaysInItsRange() {
        assertThat(error(MONEY, "60.000.001")).isEqualTo("Nhập nhiều nhất 60.000.000 đ.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"06/02/2025", "6/2/2025", "06-02-2025", "06.02.2025", "06022025", "2025-02-06"})
    void aDateIsReadDayFirst(String typed) {
        assertThat(values(DATE, typed).date("x")).isEqualTo(LocalDate.of(2025, 2, 6));
    }

    @ParameterizedTest
    @ValueSource(strings = {"30/02/2025", "2025-13-01"})
    void aDayThatDoesNotExistIsRefused(String typed) {
        assertThat(error(DATE, typed)).startsWith("Không có ngày này");
    }

    @Test
    void aTickIsTrueOrNothing() {
        assertThat(values(BOX, "true").yes("x")).isTrue();
        assertThat(error(BOX)).isEqualTo("Cần đánh dấu ô này.");
        assertThat(error(BOX, "maybe")).isNotNull();
    }

    @Test
    void aChoiceTakesOnlyItsOptions() {
        assertThat(values(RADIO, "pass").text("x")).isEqualTo("pass");
        assertThat(error(RADIO, "other")).isEqualTo("Chọn một trong các mục đã nêu.");
    }

    @Test
    void aFieldTakesOneValue() {
        assertThat(error(RADIO, "pass", "fail")).isEqualTo("Ô này chỉ nhận một giá trị.");
    }

    @Test
    void anUnknownFieldIsRefused() {
        Checked checked = check(Forms.of(RADIO), "x", "pass", "amount", "1");

        assertThat(checked.errors()).containsOnlyKeys(Checked.WHOLE_FORM);
    }

    @Test
    void aReadOnlyFieldIsNotTaken() {
        Form form = Forms.of("{'type':'textfield','key':'x','label':'Tên','readonly':true}");

        assertThat(check(form, "x", "khác").errors()).containsOnlyKeys(Checked.WHOLE_FORM);
        assertThat(check(form).isGood()).isTrue();
    }

    @Test
    void tableInputsAreTakenOnlyWhereTheTaskHasATable() {
        Form form = Forms.of(RADIO);
        Submission sent = typed("row.12.verdict", "pass", "row.12.reason", " Đủ  giấy tờ ");

        assertThat(form.check(sent, Supplied.NOTHING).isGood()).isFalse();
        Checked taken = form.check(sent, new Supplied(Map.of(), true));
        assertThat(taken.isGood()).isTrue();
        assertThat(taken.values().rows()).isEqualTo(Map.of("12", Map.of("verdict", "pass", "reason", "Đủ giấy tờ")));
    }

    @Test
    void optionsMayComeFromTheTask() {
        Form form = Forms.of("{'type':'select','key':'x','label':'Nguồn','valuesKey':'sources'}");
        Supplied supplied = new Supplied(Map.of("sources", Map.of(7L, "Giảm nghèo")), false);

        assertThat(form.check(typed("x", "7"), supplied).values().number("x")).isEqualTo(7);
        assertThat(form.check(typed("x", "8"), supplied).isGood()).isFalse();
    }

    @Test
    void aFileIsJudgedByNameAndSize() {
        Form form = Forms.of(FILES);

        assertThat(check(form).errors()).containsEntry("x", "Chưa chọn tệp: Ảnh.");
        assertThat(check(form, "x", "anh.jpg").errors()).containsEntry("x", "Chọn tệp để gửi.");
        assertThat(fileError(form, "anh.exe", 10)).isEqualTo("Chỉ nhận tệp .jpg, .png.");
        assertThat(fileError(form, "anh.jpg", 0)).startsWith("Tệp rỗng");
        assertThat(fileError(form, "anh.jpg", 10 * 1024 * 1024 + 1)).startsWith("Tệp lớn hơn 10 MB");
        assertThat(fileError(form, "ANH.JPG", 10)).isNull();
        Submission two = uploaded("x", new UploadedFile("a.jpg", new byte[1]), new UploadedFile("b.jpg", new byte[1]));
        assertThat(form.check(two, Supplied.NOTHING).errors()).containsEntry("x", "Chỉ chọn một tệp.");
    }

    @Test
    void askingForAFieldThatTheFormLacksIsAMistake() {
        FormValues values = values(RADIO, "pass");

        assertThatThrownBy(() -> values.text("y")).isInstanceOf(IllegalArgumentException.class);
    }

    private static String fileError(Form form, String name, int size) {
        Submission sent = uploaded("x", new UploadedFile(name, new byte[size]));
        return form.check(sent, Supplied.NOTHING).errors().get("x");
    }

    private static FormValues values(String component, String typed) {
        Checked checked = check(Forms.of(component), "x", typed);
        assertThat(checked.errors()).isEqualTo(Map.of());
        assertThat(List.of("x"))
                .allSatisfy(key -> assertThat(checked.values().find(key)).isPresent());
        return checked.values();
    }
}
