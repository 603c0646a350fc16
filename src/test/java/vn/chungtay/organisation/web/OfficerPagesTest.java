package vn.chungtay.organisation.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrlPattern;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import vn.chungtay.ChungTayTest;
import vn.chungtay.TestWeb;
import vn.chungtay.organisation.TestOfficers;
import vn.chungtay.organisation.staff.Slip;

/** What an administrator does with officers. */
@ChungTayTest
class OfficerPagesTest {

    @Autowired
    TestWeb web;

    @Autowired
    TestOfficers officers;

    @Autowired
    JdbcClient database;

    MockMvc mvc;

    private final String username = "can-bo." + UUID.randomUUID().toString().substring(0, 8);

    @BeforeEach
    void start() {
        mvc = web.mvc();
    }

    @Test
    void theListGroupsOfficersByTheirUnit() throws Exception {
        ask(get("/quan-tri/can-bo"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("UBND xã Điềm He")))
                .andExpect(content().string(containsString("Công chức mẫu 01")));
    }

    @Test
    void theListIsSearchedWithoutAccents() throws Exception {
        ask(get("/quan-tri/can-bo").param("tim", "cong chuc mau 06"))
                .andExpect(content().string(containsString("Công chức mẫu 06")))
                .andExpect(content().string(not(containsString("Công chức mẫu 01"))));
    }

    @Test
    void theListSaysWhenNobodyMatches() throws Exception {
        ask(get("/quan-tri/can-bo").param("tim", "không ai tên thế này"))
                .andExpect(content().string(containsString("Không có cán bộ nào khớp bộ lọc")));
    }

    @Test
    void aNewOfficersSlipIsShownOnce() throws Exception {
        Slip slip = added();
        String page = "/quan-tri/can-bo/" + slip.officerId() + "/phieu";
        ask(get(page).flashAttr("slip", slip)).andExpect(content().string(containsString(slip.secret())));
        ask(get(page))
                .andExpect(content().string(containsString("Phiếu đã hiện một lần")))
                .andExpect(content().string(not(containsString(slip.secret()))));
    }

    @Test
    void theFirstPasswordIsKeptAsAHashOnly() throws Exception {
        Slip slip = added();
        String hash = database.sql("select password_hash from officer where id = ?")
                .param(slip.officerId())
                .query(String.class)
                .single();
        assertThat(hash).startsWith("{bcrypt}").doesNotContain(slip.secret());
    }

    @Test
    void registeringLeavesATraceWithoutTheName() throws Exception {
        Slip slip = added();
        String facts = database.sql("select string_agg(action || ' ' || facts::text, ' ') from audit_entry"
                        + " where subject_type = 'officer' and subject_id = ?")
                .param(String.valueOf(slip.officerId()))
                .query(String.class)
                .single();
        assertThat(facts)
                .contains("officer.registered", "officer.appointed", "VQ.DIEMHE")
                .doesNotContain("Người mới");
    }

    @Test
    void whatWasTypedStaysWhenItIsRefused() throws Exception {
        ask(newOfficer().param("roles", "HOUSE_APPRAISER"))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("UBND xã Điềm He không có nhiệm vụ")))
                .andExpect(content().string(containsString("Người mới")))
                .andExpect(content().string(containsString(username)));
    }

    @Test
    void aUserNameIsGivenOnce() throws Exception {
        added();
        ask(newOfficer().param("roles", "CLERK"))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("Tên đăng nhập này đã có người dùng")));
    }

    @Test
    void anEndedUnitTakesNobodyNew() throws Exception {
        ask(post("/quan-tri/can-bo/moi")
                        .param("name", "Người mới")
                        .param("username", username)
                        .param("unitId", "VQ.TRANGCAC")
                        .param("title", "Văn thư")
                        .param("roles", "CLERK")
                        .param("from", "2025-04-15"))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("UBND xã Khánh Khê")));
    }

    @Test
    void aPositionIsAddedAndEnded() throws Exception {
        long id = added().officerId();
        String page = "/quan-tri/can-bo/" + id;
        ask(post(page + "/vi-tri")
                        .param("unitId", "VQ.YENPHUC")
                        .param("title", "Phó Chủ tịch")
                        .param("roles", "COMMUNE_CHAIR")
                        .param("from", "2025-04-15"))
                .andExpect(flash().attribute("flash", "Đã thêm vị trí công tác."));
        ask(post(page + "/ket-thuc")
                        .param("positionId", String.valueOf(position(id, "VQ.DIEMHE")))
                        .param("lastDay", "2025-04-14"))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("Ngày kết thúc không được trước ngày bắt đầu")));
        ask(post(page + "/ket-thuc")
                        .param("positionId", String.valueOf(position(id, "VQ.DIEMHE")))
                        .param("lastDay", "2025-04-15"))
                .andExpect(redirectedUrlPattern("/quan-tri/can-bo/*"));
        ask(get(page)).andExpect(content().string(containsString("Phó Chủ tịch")));
    }

    @Test
    void anotherOfficersPositionIsNotFound() throws Exception {
        long id = added().officerId();
        long foreign = position(officers.id(TestOfficers.YENPHUC_CLERK), "VQ.YENPHUC");
        ask(post("/quan-tri/can-bo/" + id + "/ket-thuc")
                        .param("positionId", String.valueOf(foreign))
                        .param("lastDay", "2025-04-15"))
                .andExpect(status().isNotFound());
    }

    @Test
    void theLastAdministratorStays() throws Exception {
        long id = officers.id(TestOfficers.ADMINISTRATOR);
        ask(post("/quan-tri/can-bo/" + id + "/ket-thuc")
                        .param("positionId", String.valueOf(position(id, "VQ-VP")))
                        .param("lastDay", "2025-04-15"))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("Phải còn ít nhất một quản trị viên")));
    }

    @Test
    void unitsAreListedWithTheirSuccessors() throws Exception {
        ask(get("/quan-tri/don-vi"))
                .andExpect(content().string(containsString("15 xã, thị trấn đang hoạt động")))
                .andExpect(content().string(containsString("UBND thị trấn Văn Quan")));
    }

    private Slip added() throws Exception {
        return (Slip) ask(newOfficer().param("roles", "CLERK"))
                .andExpect(redirectedUrlPattern("/quan-tri/can-bo/*/phieu"))
                .andReturn()
                .getFlashMap()
                .get("slip");
    }

    private MockHttpServletRequestBuilder newOfficer() {
        return post("/quan-tri/can-bo/moi")
                .param("name", "Người mới")
                .param("username", username)
                .param("unitId", "VQ.DIEMHE")
                .param("title", "Văn thư")
                .param("from", "2025-04-15");
    }

    private long position(long officerId, String unitId) {
        return database.sql("select id from officer_position where officer_id = ? and unit_id = ?")
                .params(officerId, unitId)
                .query(Long.class)
                .single();
    }

    private ResultActions ask(MockHttpServletRequestBuilder request) throws Exception {
        return mvc.perform(request.with(officers.as(TestOfficers.ADMINISTRATOR)));
    }
}
