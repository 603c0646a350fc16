package vn.chungtay.organisation.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import vn.chungtay.ChungTayTest;
import vn.chungtay.TestWeb;
import vn.chungtay.organisation.OfficerRegistration.NewOfficer;
import vn.chungtay.organisation.Role;
import vn.chungtay.organisation.staff.Slip;
import vn.chungtay.organisation.staff.Staff;

/** First password, change and reset, each with an officer of its own. */
@ChungTayTest
class OwnPasswordTest {

    private static final String CHOSEN = "hoa hoi thang bay";
    private static final String ANOTHER = "suoi lanh nga ba";

    @Autowired
    TestWeb web;

    @Autowired
    Staff staff;

    MockMvc mvc;
    Slip first;

    @BeforeEach
    void anOfficerWithAFirstPassword() {
        mvc = web.mvc();
        String username = "can-bo." + UUID.randomUUID().toString().substring(0, 8);
        first = staff.register(new NewOfficer(
                username,
                "Công chức mẫu 90",
                "VQ.TRILE",
                "Văn thư",
                Set.of(Role.CLERK),
                LocalDate.of(2025, 4, 15),
                Set.of()));
    }

    @Test
    void theFirstPasswordOpensNothingButItsChange() throws Exception {
        MockHttpSession session = signedIn(first.secret());
        mvc.perform(get("/tai-khoan").session(session)).andExpect(redirectedUrl("/tai-khoan/mat-khau"));
        mvc.perform(get("/viec").session(session)).andExpect(redirectedUrl("/tai-khoan/mat-khau"));
        mvc.perform(get("/tai-khoan/mat-khau").session(session))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Đổi mật khẩu để bắt đầu làm việc.")));
    }

    @Test
    void afterTheChangeTheSessionGoesOnUnderANewId() throws Exception {
        MockHttpSession session = signedIn(first.secret());
        String before = session.getId();
        change(session, first.secret(), CHOSEN).andExpect(redirectedUrl("/tai-khoan"));
        assertThat(session.getId()).isNotEqualTo(before);
        mvc.perform(get("/tai-khoan").session(session))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Công chức mẫu 90")));
    }

    @Test
    void aChangeEndsAllOtherSessions() throws Exception {
        MockHttpSession here = signedIn(first.secret());
        MockHttpSession elsewhere = signedIn(first.secret());
        change(here, first.secret(), CHOSEN);
        mvc.perform(get("/tai-khoan").session(elsewhere)).andExpect(redirectedUrl("/dang-nhap"));
        assertThat(elsewhere.isInvalid()).isTrue();
    }

    @Test
    void aChangeNeedsTheCurrentPassword() throws Exception {
        change(signedIn(first.secret()), "khong-phai-no", CHOSEN)
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("Mật khẩu hiện tại không đúng.")));
    }

    @Test
    void theNewPasswordMustBeAnother() throws Exception {
        change(signedIn(first.secret()), first.secret(), first.secret())
                .andExpect(content().string(containsString("Mật khẩu mới phải khác mật khẩu hiện tại.")));
    }

    @Test
    void bothEntriesMustAgree() throws Exception {
        mvc.perform(post("/tai-khoan/mat-khau")
                        .session(signedIn(first.secret()))
                        .with(csrf())
                        .param("current", first.secret())
                        .param("chosen", CHOSEN)
                        .param("repeated", ANOTHER))
                .andExpect(content().string(containsString("Hai lần nhập mật khẩu mới không giống nhau.")));
    }

    @Test
    void aPasswordTypedInPiecesIsTheSame() throws Exception {
        change(signedIn(first.secret()), first.secret(), "n\u01b0\u1edbc ch\u1ea3y \u0111\u00e1 m\u00f2n");
        String inPieces = Normalizer.normalize("n\u01b0\u1edbc ch\u1ea3y \u0111\u00e1 m\u00f2n", Normalizer.Form.NFD);
        enter(inPieces, new MockHttpSession()).andExpect(redirectedUrl("/"));
    }

    @Test
    void aPrintedCodeSetsANewPassword() throws Exception {
        String code = staff.issueResetCode(first.officerId()).secret();
        redeem(code, CHOSEN).andExpect(redirectedUrl("/dang-nhap"));
        enter(CHOSEN, new MockHttpSession()).andExpect(redirectedUrl("/"));
    }

    @Test
    void theCodeMayBeTypedInCapitalsAndWithBlanks() throws Exception {
        String code = staff.issueResetCode(first.officerId()).secret();
        redeem(code.toUpperCase().replace("-", " "), CHOSEN).andExpect(redirectedUrl("/dang-nhap"));
    }

    @Test
    void aCodeWorksOnce() throws Exception {
        String code = staff.issueResetCode(first.officerId()).secret();
        redeem(code, CHOSEN);
        assertRefused(redeem(code, ANOTHER));
    }

    @Test
    void aNewCodeTakesThePlaceOfTheOld() throws Exception {
        String old = staff.issueResetCode(first.officerId()).secret();
        staff.issueResetCode(first.officerId());
        assertRefused(redeem(old, CHOSEN));
    }

    @Test
    void aWrongCodeSaysNoMoreThanAnUnknownName() throws Exception {
        assertRefused(redeem("aaaa-bbbb-cccc", CHOSEN));
        assertRefused(mvc.perform(post("/quen-mat-khau")
                .with(csrf())
                .param("username", "khong.co.ai")
                .param("code", "aaaa-bbbb-cccc")
                .param("chosen", CHOSEN)
                .param("repeated", CHOSEN)));
    }

    @Test
    void aWeakPasswordDoesNotUseUpTheCode() throws Exception {
        String code = staff.issueResetCode(first.officerId()).secret();
        redeem(code, "1234567890").andExpect(status().isUnprocessableEntity());
        redeem(code, CHOSEN).andExpect(redirectedUrl("/dang-nhap"));
    }

    @Test
    void guessingCodesIsSlowedDown() throws Exception {
        for (int attempt = 0; attempt < 5; attempt++) {
            redeem("aaaa-bbbb-cccc", CHOSEN);
        }
        redeem("aaaa-bbbb-cccc", CHOSEN).andExpect(content().string(containsString("Đã nhập sai nhiều lần.")));
    }

    private static void assertRefused(ResultActions answer) throws Exception {
        answer.andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("Tên đăng nhập hoặc mã đặt lại không đúng")));
    }

    private ResultActions redeem(String code, String chosen) throws Exception {
        return mvc.perform(post("/quen-mat-khau")
                .with(csrf())
                .param("username", first.username())
                .param("code", code)
                .param("chosen", chosen)
                .param("repeated", chosen));
    }

    private ResultActions change(MockHttpSession session, String current, String chosen) throws Exception {
        return mvc.perform(post("/tai-khoan/mat-khau")
                .session(session)
                .with(csrf())
                .param("current", current)
                .param("chosen", chosen)
                .param("repeated", chosen));
    }

    private MockHttpSession signedIn(String password) throws Exception {
        MockHttpSession session = new MockHttpSession();
        enter(password, session).andExpect(redirectedUrl("/"));
        return session;
    }

    private ResultActions enter(String password, MockHttpSession session) throws Exception {
        return mvc.perform(post("/dang-nhap")
                .session(session)
                .with(csrf())
                .param("username", first.username())
                .param("password", password));
    }
}
