package vn.chungtay.calendar.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.chungtay.platform.Refusal;

class HolidayFormTest {

    @ParameterizedTest
    @ValueSource(strings = {"2025-05-02", "02/05/2025", "2/5/2025"})
    void readsADateAsBrowsersSendIt(String typed) {
        assertThat(form(typed).announced().date()).isEqualTo("2025-05-02");
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(strings = {"31/02/2025", "mai"})
    void refusesWhatIsNoDate(String typed) {
        assertThatThrownBy(() -> form(typed).announced())
                .isInstanceOf(Refusal.class)
                .hasMessage("Cần ghi ngày theo dạng ngày/tháng/năm, ví dụ 02/5/2025.");
    }

    private static HolidayForm form(String day) {
        return new HolidayForm(day, "HOLIDAY", "Nghỉ tránh lũ", "Công văn 1", false);
    }
}
