package vn.chungtay.calendar.web;

import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;
import vn.chungtay.ChungTayTest;
import vn.chungtay.TestWeb;
import vn.chungtay.organisation.TestOfficers;

@ChungTayTest
@Transactional
class HolidayPageTest {

    @Autowired
    TestWeb web;

    @Autowired
    TestOfficers officers;

    @Test
    void showsTheDaysOfTheYearWithTheirSource() throws Exception {
        web.mvc()
                .perform(get("/quan-tri/lich-nghi?nam=2024").with(officers.as(TestOfficers.ADMINISTRATOR)))
                .andExpect(content().string(containsString("Văn bản số 2450/VPCP-KGVX ngày 12/4/2024")));
    }

    @Test
    void isForAdministratorsOnly() throws Exception {
        web.mvc()
                .perform(get("/quan-tri/lich-nghi").with(officers.as(TestOfficers.DISTRICT_CHAIR)))
                .andExpect(status().is4xxClientError());
    }

    @Test
    void recordsADayAndTellsWhatMoved() throws Exception {
        web.mvc()
                .perform(post("/quan-tri/lich-nghi")
                        .with(officers.as(TestOfficers.ADMINISTRATOR))
                        .param("day", "2027-12-22")
                        .param("kind", "HOLIDAY")
                        .param("label", "Nghỉ tránh lũ")
                        .param("source", "Công văn 1"))
                .andExpect(redirectedUrl("/quan-tri/lich-nghi?nam=2027"))
                .andExpect(flash().attribute("flash", "Đã ghi ngày 22/12/2027; không có hạn nào thay đổi."));
    }

    @Test
    void keepsWhatWasTypedWhenItIsRefused() throws Exception {
        web.mvc()
                .perform(post("/quan-tri/lich-nghi")
                        .with(officers.as(TestOfficers.ADMINISTRATOR))
                        .param("day", "31/02/2027")
                        .param("kind", "HOLIDAY")
                        .param("label", "Nghỉ tránh lũ")
                        .param("source", "Công văn 1"))
                .andExpect(content().string(containsString("Cần ghi ngày theo dạng ngày/tháng/năm")))
                .andExpect(content().string(containsString("Nghỉ tránh lũ")));
    }
}
