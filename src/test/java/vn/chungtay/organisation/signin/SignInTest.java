package vn.chungtay.organisation.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import vn.chungtay.ChungTayTest;
import vn.chungtay.TestWeb;
import vn.chungtay.organisation.TestOfficers;

@ChungTayTest
class SignInTest {

    private static final String NAME = TestOfficers.DIEMHE_OFFICER;

    @Autowired
    TestWeb web;

    @Autowired
    TestOfficers officers;

    @Autowired
    JdbcClient database;

    MockMvc mvc;

    @BeforeEach
    void fresh() {
        mvc = web.mvc();
        officers.get(NAME);
        database.sql("delete from failed_attempt").update();
    }

    @Test
    void nameAndPasswordOpenASession() throws Exception {
        enter(NAME, TestOfficers.PASSWORD).andExpect(redirectedUrl("/"));
    }

    @Test
    void theNameIsReadWithoutRegardToCaseAndBlanks() throws Exception {
        enter(" DiemHe.Officer ", TestOfficers.PASSWORD).andExpect(redirectedUrl("/"));
    }

    @Test
    void aSessionIdKnownBeforehandIsWorthless() throws Exception {
        MockHttpSession session = new MockHttpSession();
        String before = session.getId();
        enter(NAME, TestOfficers.PASSWORD, session);
        assertThat(session.getId()).isNotEqualTo(before);
    }

    @Test
    void aWrongPasswordIsToldInVietnamese() throws Exception {
        MockHttpSession session = new MockHttpSession();
        enter(NAME, "khong-phai-mat-khau", session).andExpect(redirectedUrl("/dang-nhap"));
        assertThat(pageAfter(session)).contains("Tên đăng nhập hoặc mật khẩu không đúng.");
    }

    @Test
    void anUnknownNameIsToldTheSame() throws Exception {
        MockHttpSession session = new MockHttpSession();
        enter("khong.co.ai", "khong-phai-mat-khau", session);
        assertThat(pageAfter(session)).contains("Tên đăng nhập hoặc mật khẩu không đúng.");
    }

    @Test
    void theMessageIsShownOnce() throws Exception {
        MockHttpSession session = new MockHttpSession();
        enter(NAME, "khong-phai-mat-khau", session);
        pageAfter(session);
        assertThat(pageAfter(session)).doesNotContain("không đúng");
    }

    @Test
    void afterFiveFailuresEvenTheRightPasswordMustWait() throws Exception {
        failFiveTimes(NAME);
        MockHttpSession session = new MockHttpSession();
        enter(NAME, TestOfficers.PASSWORD, session).andExpect(redirectedUrl("/dang-nhap"));
        assertThat(pageAfter(session)).contains("Đã nhập sai nhiều lần. Đề nghị thử lại sau");
    }

    @Test
    void anUnknownNameIsLockedOutTheSameWay() throws Exception {
        failFiveTimes("khong.co.ai");
        MockHttpSession session = new MockHttpSession();
        enter("khong.co.ai", "x", session);
        assertThat(pageAfter(session)).contains("Đã nhập sai nhiều lần. Đề nghị thử lại sau");
    }

    @Test
    void theRightPasswordForgivesEarlierFailures() throws Exception {
        for (int round = 0; round < 2; round++) {
            for (int attempt = 0; attempt < 4; attempt++) {
                enter(NAME, "khong-phai-mat-khau");
            }
            enter(NAME, TestOfficers.PASSWORD).andExpect(redirectedUrl("/"));
        }
    }

    @Test
    void signingOutTakesAFormAndEndsTheSession() throws Exception {
        MockHttpSession session = new MockHttpSession();
        enter(NAME, TestOfficers.PASSWORD, session);
        mvc.perform(post("/dang-xuat").session(session).with(csrf())).andExpect(redirectedUrl("/dang-nhap?da-thoat"));
        assertThat(session.isInvalid()).isTrue();
    }

    @Test
    void aLinkDoesNotSignAnybodyOut() throws Exception {
        MockHttpSession session = new MockHttpSession();
        enter(NAME, TestOfficers.PASSWORD, session);
        mvc.perform(get("/dang-xuat").session(session));
        assertThat(session.isInvalid()).isFalse();
    }

    @Test
    void oneReturnsToThePageAskedFor() throws Exception {
        MockHttpSession session = new MockHttpSession();
        mvc.perform(get("/tai-khoan").accept("text/html").session(session)).andExpect(redirectedUrl("/dang-nhap"));
        enter(NAME, TestOfficers.PASSWORD, session).andExpect(redirectedUrl("http://localhost/tai-khoan"));
    }

    @Test
    void everyAnswerForbidsForeignContent() throws Exception {
        mvc.perform(get("/dang-nhap"))
                .andExpect(status().isOk())
                .andExpect(header().string("Content-Security-Policy", containsString("default-src 'self'")))
                .andExpect(header().string("Content-Security-Policy", containsString("frame-ancestors 'none'")))
                .andExpect(header().string("X-Content-Type-Options", "nosniff"))
                .andExpect(header().string("Referrer-Policy", "same-origin"))
                .andExpect(header().string("Cache-Control", containsString("no-store")));
    }

    @Test
    void whoeverIsSignedInIsLedOnFromTheSignInPage() throws Exception {
        mvc.perform(get("/dang-nhap").with(officers.as(NAME))).andExpect(redirectedUrl("/"));
    }

    @Test
    void aPageLeftOpenTooLongLeadsToSignInWithAReason() throws Exception {
        MockHttpSession session = new MockHttpSession();
        mvc.perform(post("/tai-khoan/mat-khau").session(session)).andExpect(redirectedUrl("/dang-nhap"));
        assertThat(pageAfter(session)).contains("Phiên làm việc đã hết; đề nghị đăng nhập lại.");
    }

    @Test
    void aPartOfAPageLeadsTheWholePageToSignIn() throws Exception {
        mvc.perform(get("/viec").header("HX-Request", "true"))
                .andExpect(status().isUnauthorized())
                .andExpect(header().string("HX-Redirect", "/dang-nhap"));
    }

    @Test
    void theAdministratorsPagesDoNotExistForOthers() throws Exception {
        mvc.perform(get("/quan-tri/can-bo").with(officers.as(NAME))).andExpect(status().isNotFound());
    }

    @Test
    void staticFilesNeedNoSession() throws Exception {
        mvc.perform(get("/assets/app.css"))
                .andExpect(status().isOk())
                .andExpect(content().contentType("text/css"));
    }

    private void failFiveTimes(String name) throws Exception {
        for (int attempt = 0; attempt < 5; attempt++) {
            enter(name, "khong-phai-mat-khau");
        }
    }

    private ResultActions enter(String name, String password) throws Exception {
        return enter(name, password, new MockHttpSession());
    }

    private ResultActions enter(String name, String password, MockHttpSession session) throws Exception {
        return mvc.perform(post("/dang-nhap")
                .session(session)
                .with(csrf())
                .param("username", name)
                .param("password", password));
    }

    private String pageAfter(MockHttpSession session) throws Exception {
        return mvc.perform(get("/dang-nhap").session(session))
                .andReturn()
                .getResponse()
                .getContentAsString();
    }
}
