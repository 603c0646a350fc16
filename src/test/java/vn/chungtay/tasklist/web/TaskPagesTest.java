package vn.chungtay.tasklist.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import org.hamcrest.Matchers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.ResultMatcher;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import vn.chungtay.ChungTayTest;
import vn.chungtay.TestWeb;
import vn.chungtay.organisation.TestOfficers;
import vn.chungtay.tasklist.DeskCases;

@ChungTayTest
class TaskPagesTest {

    private static final String OFFICER = TestOfficers.DIEMHE_OFFICER;
    private static final String COLLEAGUE = TestOfficers.DIEMHE_SECOND_OFFICER;

    @Autowired
    DeskCases cases;

    @Autowired
    TestOfficers officers;

    @Autowired
    TestWeb web;

    @Autowired
    JdbcClient database;

    private String caseKey;
    private String address;

    @BeforeEach
    void aTaskWaits() {
        caseKey = cases.start("VQ.DIEMHE");
        address = "/viec/" + cases.task(caseKey);
    }

    @AfterEach
    void noTaskStays() {
        cases.close();
    }

    @Test
    void theListLeadsToTheTaskAndKeepsItsFilter() throws Exception {
        as(OFFICER, get("/viec").queryParam("xa", "VQ.DIEMHE").queryParam("tim", "xem đề"))
                .andExpect(status().isOk())
                .andExpect(contains("Xem đề nghị", "Nhận việc", "Điềm He", caseKey, "Đang xem"))
                .andExpect(contains(address + "?xa=VQ.DIEMHE&amp;tim=xem%20%C4%91%E1%BB%81"));
    }

    @Test
    void aListThatTheFilterEmptiesShowsTheWayOut() throws Exception {
        as(OFFICER, get("/viec/phong").queryParam("tim", "không có"))
                .andExpect(contains("Không có việc nào khớp bộ lọc", "Bỏ hết bộ lọc"));
    }

    @Test
    void everyFilterAndPlaceInTheListHasItsPage() throws Exception {
        for (String window : new String[] {"qua-han", "hom-nay", "tuan-nay", "tuan-sau", "sau-nua", "khac"}) {
            as(OFFICER, get("/viec/phong").queryParam("han", window)).andExpect(status().isOk());
        }
        as(OFFICER, get("/viec/phong").queryParam("sau", "1-1").queryParam("qt", "desk-errand"))
                .andExpect(
                        contains("Về đầu danh sách", "Việc mẫu của bàn việc", "href=\"/viec/phong?qt=desk-errand\""));
    }

    @Test
    void anEmptyDeskTeaches() throws Exception {
        as(TestOfficers.PROVINCE_OFFICER, get("/viec")).andExpect(contains("Chưa có việc nào", "hạn phải xong"));
    }

    @Test
    void theTaskPageShowsFormReasonForTheDateAndOwnersPart() throws Exception {
        as(OFFICER, get(address + "?ds=phong&han=qua-han"))
                .andExpect(status().isOk())
                .andExpect(contains("Ghi kết luận", "Vì sao hạn là", "daystrip", "Hộ mẫu 201", "Số khẩu"))
                .andExpect(contains("href=\"/viec/phong?han=qua-han\"", "đang lọc: quá hạn"))
                .andExpect(contains("value=\"60.000.000\"", "N04", "UBND xã mẫu", "multipart/form-data"));
    }

    @Test
    void faultsStandAtTheirFieldAndInTheActionBarAndWhatWasTypedStays() throws Exception {
        as(OFFICER, filledIn().param("people", "năm").param("row.201.remark", "đã sửa mái"))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(contains("Nhập một số nguyên, ví dụ 12.", "Còn 1 chỗ cần sửa", "href=\"#o-people\""))
                .andExpect(contains("value=\"năm\"", "value=\"đã sửa mái\"", "aria-invalid=\"true\""));
    }

    @Test
    void anUnknownFieldIsRefused() throws Exception {
        as(OFFICER, filledIn().param("people", "5").param("approved", "true"))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(contains("mục không thuộc biểu mẫu này"));
    }

    @Test
    void theOwnersRefusalsStandWhereTheyBelong() throws Exception {
        as(OFFICER, filledIn().param("people", "5").param("row.201.remark", "khóa"))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(contains("Hộ 201 đang tạm dừng.", "href=\"#row.201.remark\""));
        as(OFFICER, filledIn().param("people", "20"))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(contains("Đợt xét đã khóa danh sách.", "role=\"alert\""));
    }

    @Test
    void completingLeadsToTheNextTaskOfTheCaseThenBackToTheList() throws Exception {
        as(OFFICER, filledIn().param("people", "5").queryParam("ds", "phong"))
                .andExpect(flash().attribute("flash", Matchers.containsString("đã hoàn thành: Xem đề nghị")))
                .andExpect(redirectedUrl("/viec/" + cases.task(caseKey) + "?ds=phong"));
        as(
                        OFFICER,
                        post("/viec/" + cases.task(caseKey) + "?ds=phong&xa=VQ.DIEMHE")
                                .param("shelf", "12"))
                .andExpect(redirectedUrl("/viec/phong?xa=VQ.DIEMHE"));
    }

    @Test
    void theSameFormTwiceTellsWhenItWasDone() throws Exception {
        as(OFFICER, filledIn().param("people", "5"));
        as(OFFICER, filledIn().param("people", "5"))
                .andExpect(status().is3xxRedirection())
                .andExpect(flash().attribute("flash", Matchers.containsString("lần gửi này không thay đổi gì")));
    }

    @Test
    void whoComesSecondLearnsWhoWasFirstAndKeepsHisText() throws Exception {
        as(COLLEAGUE, filledIn().param("people", "5"));

        as(OFFICER, filledIn().param("people", "6"))
                .andExpect(status().isConflict())
                .andExpect(contains("Công chức mẫu 26 đã hoàn thành việc này lúc", "Nội dung vừa nhập", "Số khẩu"));
        as(OFFICER, get(address)).andExpect(status().isOk()).andExpect(contains("đã hoàn thành việc này lúc"));
    }

    @Test
    void aHeldTaskCanBeReadButNotCompleted() throws Exception {
        as(COLLEAGUE, post(address + "/nhan")).andExpect(redirectedUrl(address));

        as(OFFICER, get(address)).andExpect(contains("đang giữ việc này nên chưa hoàn thành được"));
        as(OFFICER, filledIn().param("people", "6"))
                .andExpect(status().isConflict())
                .andExpect(contains("Công chức mẫu 26 đã nhận việc này lúc", "value=\"6\""));
        as(OFFICER, post(address + "/nhan")).andExpect(status().isConflict());
        as(COLLEAGUE, post(address + "/tra")).andExpect(redirectedUrl("/viec"));
        as(OFFICER, post(address + "/nhan")).andExpect(redirectedUrl(address));
    }

    @Test
    void aTaskWhoseHolderHasLeftTheGroupIsOfferedAgain() throws Exception {
        database.sql("update act_ru_task set assignee_ = ? where id_ = ?")
                .params(Long.toString(officers.id(TestOfficers.YENPHUC_OFFICER)), cases.task(caseKey))
                .update();
        database.sql("update task_item set assignee_id = ?, claimed_at = opened_at where case_key = ?")
                .params(officers.id(TestOfficers.YENPHUC_OFFICER), caseKey)
                .update();

        as(TestOfficers.YENPHUC_OFFICER, get(address)).andExpect(status().isNotFound());
        as(OFFICER, get(address)).andExpect(contains("Nhận việc", "Chưa có người nhận"));
        as(OFFICER, get("/viec/phong").queryParam("tim", caseKey)).andExpect(contains("action=\"" + address + "/nhan"));
        as(OFFICER, post(address + "/nhan")).andExpect(redirectedUrl(address));
        as(OFFICER, get(address)).andExpect(contains("Đang giữ việc này."));
    }

    @Test
    void filesComeWithTheForm() throws Exception {
        var good =
                multipart(address).file(new MockMultipartFile("photos", "C:\\anh\\mai.jpg", "image/jpeg", new byte[9]));
        as(OFFICER, filledIn(good).param("people", "5")).andExpect(status().is3xxRedirection());
    }

    @Test
    void aWrongFileIsRefusedAndMustBeChosenAgain() throws Exception {
        var wrong = multipart(address).file(new MockMultipartFile("photos", "mai.exe", "image/jpeg", new byte[9]));
        as(OFFICER, filledIn(wrong).param("people", "5"))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(contains("Chỉ nhận tệp .jpg, .png."));
    }

    private MockHttpServletRequestBuilder filledIn() {
        return filledIn(post(address));
    }

    private static MockHttpServletRequestBuilder filledIn(MockHttpServletRequestBuilder request) {
        return request.param("seenOn", "06/02/2025")
                .param("amount", "60.000.000")
                .param("outcome", "pass")
                .param("told", "true");
    }

    private ResultActions as(String username, MockHttpServletRequestBuilder request) throws Exception {
        return web.mvc().perform(request.with(officers.as(username)));
    }

    private static ResultMatcher contains(String... texts) {
        return result -> {
            String page = result.getResponse().getContentAsString(StandardCharsets.UTF_8);
            assertThat(texts).allMatch(page::contains);
        };
    }
}
