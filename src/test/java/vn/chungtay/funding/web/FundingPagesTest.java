package vn.chungtay.funding.web;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static vn.chungtay.organisation.TestOfficers.DIEMHE_OFFICER;
import static vn.chungtay.organisation.TestOfficers.FINANCE_APPRAISER;
import static vn.chungtay.organisation.TestOfficers.FINANCE_HEAD;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.transaction.annotation.Transactional;
import vn.chungtay.ChungTayTest;
import vn.chungtay.TestWeb;
import vn.chungtay.funding.FundingScene;
import vn.chungtay.funding.Stream;
import vn.chungtay.organisation.TestOfficers;

@ChungTayTest
@Transactional
class FundingPagesTest {

    @Autowired
    TestWeb web;

    @Autowired
    TestOfficers officers;

    @Autowired
    FundingScene scene;

    @AfterEach
    void signOut() {
        officers.signOut();
    }

    @Test
    void aSourceIsEnteredAndWaitsForTheHead() throws Exception {
        as(FINANCE_APPRAISER, source("1.200.000.000")).andExpect(redirectedUrl("/nguon-von"));
        as(FINANCE_HEAD, get("/nguon-von"))
                .andExpect(content()
                        .string(allOf(
                                containsString("Nguồn thử trang"),
                                containsString("1.200.000.000 đ"),
                                containsString("Xác nhận nguồn"))));
    }

    @Test
    void whatIsWrongStandsUnderItsField() throws Exception {
        as(FINANCE_APPRAISER, source("-5"))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("Ghi số tiền bằng đồng, ví dụ 1.200.000.000.")));
    }

    @Test
    void theHeadConfirms() throws Exception {
        long source = scene.proposedSource(Stream.MERIT, 100);
        as(FINANCE_HEAD, post("/nguon-von/" + source + "/xac-nhan")).andExpect(redirectedUrl("/nguon-von"));
    }

    @Test
    void aRefusalWantsAReason() throws Exception {
        long source = scene.proposedSource(Stream.MERIT, 100);
        as(FINANCE_HEAD, post("/nguon-von/" + source + "/tu-choi").param("reason", " "))
                .andExpect(status().isUnprocessableEntity());
    }

    @Test
    void aCommuneSeesNoSource() throws Exception {
        scene.confirmedSource(Stream.MERIT, 100);
        as(DIEMHE_OFFICER, get("/nguon-von"))
                .andExpect(content()
                        .string(allOf(containsString("Chưa có nguồn vốn nào"), not(containsString("Nguồn thử")))));
    }

    @Test
    void theRulesNameTheirTextsAndWhatIsProvisional() throws Exception {
        as(DIEMHE_OFFICER, get("/nguon-von/dinh-muc"))
                .andExpect(content()
                        .string(allOf(
                                containsString("Quyết định số 21/2024/QĐ-TTg"),
                                containsString("Điều 75 Thông tư số 55/2023/TT-BTC"),
                                containsString("Tạm áp dụng, chờ văn bản của tỉnh"),
                                containsString("Đợt 1: 70% khi hoàn thành phần nền móng"))));
    }

    private ResultActions as(String username, MockHttpServletRequestBuilder request) throws Exception {
        return web.mvc().perform(request.with(officers.as(username)));
    }

    private static MockHttpServletRequestBuilder source(String amount) {
        return post("/nguon-von/moi")
                .param("stream", "MOVEMENT")
                .param("kind", "POOR_FUND")
                .param("name", "Nguồn thử trang")
                .param("paper", "Văn bản giao vốn thử")
                .param("amount", amount)
                .param("validFrom", "01/01/2025");
    }
}
