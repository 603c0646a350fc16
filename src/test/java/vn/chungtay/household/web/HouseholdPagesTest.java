package vn.chungtay.household.web;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrlPattern;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static vn.chungtay.household.HouseholdScene.number;
import static vn.chungtay.household.registry.FamilyTexts.aPoorFamily;
import static vn.chungtay.organisation.TestOfficers.DIEMHE_CHAIR;
import static vn.chungtay.organisation.TestOfficers.DIEMHE_OFFICER;
import static vn.chungtay.organisation.TestOfficers.SOCIAL_APPRAISER;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Map;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.transaction.annotation.Transactional;
import vn.chungtay.ChungTayTest;
import vn.chungtay.TestWeb;
import vn.chungtay.household.HouseholdId;
import vn.chungtay.household.HouseholdScene;
import vn.chungtay.household.intake.SheetFixture;
import vn.chungtay.household.registry.Field;
import vn.chungtay.organisation.TestOfficers;

@ChungTayTest
@Transactional
class HouseholdPagesTest {

    @Autowired
    TestWeb web;

    @Autowired
    TestOfficers officers;

    @Autowired
    HouseholdScene scene;

    @AfterEach
    void signOut() {
        officers.signOut();
    }

    @Test
    void theListNamesTheFamilyAndLeadsToIt() throws Exception {
        HouseholdId family = scene.poorFamily();
        as(DIEMHE_OFFICER, get("/ho").param("tim", "nong van mau"))
                .andExpect(content().string(allOf(containsString("Nông Văn Mẫu"), containsString("/ho/" + family))));
    }

    @Test
    void aFilterThatLeavesNothingOffersAWayOut() throws Exception {
        scene.poorFamily();
        as(DIEMHE_OFFICER, get("/ho").param("tim", "không có ai"))
                .andExpect(content().string(containsString("Không có hộ nào khớp bộ lọc")));
    }

    @Test
    void theDistrictChoosesAmongItsCommunes() throws Exception {
        as(SOCIAL_APPRAISER, get("/ho")).andExpect(status().isOk());
        scene.poorFamily();
        as(SOCIAL_APPRAISER, get("/ho").param("xa", "VQ.DIEMHE"))
                .andExpect(content().string(containsString("Nà Mẫu")));
    }

    @Test
    void theFamilysPageShowsItsFactsAndWhatIsMissing() throws Exception {
        HouseholdId family = scene.register(
                DIEMHE_OFFICER, aPoorFamily().without(Field.IDENTITY_NUMBER).with(Field.HEAD_NAME, "Lương Văn Thiếu"));
        as(DIEMHE_OFFICER, get("/ho/" + family))
                .andExpect(content()
                        .string(allOf(
                                containsString("Hộ Lương Văn Thiếu, thôn Nà Mẫu"),
                                containsString("Chưa có số CCCD: cần bổ sung trước khi chi tiền."),
                                containsString("Sửa thông tin"))));
    }

    @Test
    void whoOnlyReadsIsOfferedNoChange() throws Exception {
        HouseholdId family = scene.poorFamily();
        as(DIEMHE_CHAIR, get("/ho/" + family)).andExpect(content().string(not(containsString("Sửa thông tin"))));
    }

    @Test
    void aFamilyIsEnteredByHand() throws Exception {
        String number = number();
        as(
                        DIEMHE_OFFICER,
                        filled(
                                "/ho/moi",
                                aPoorFamily()
                                        .with(Field.IDENTITY_NUMBER, number)
                                        .texts()))
                .andExpect(redirectedUrlPattern("/ho/*"));
    }

    @Test
    void whatIsWrongStandsUnderItsFieldAndWhatWasTypedStays() throws Exception {
        as(
                        DIEMHE_OFFICER,
                        filled(
                                "/ho/moi",
                                aPoorFamily().with(Field.IDENTITY_NUMBER, "123").texts()))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content()
                        .string(allOf(
                                containsString("id=\"o-identity-number-loi\""),
                                containsString("CCCD có 12 chữ số; ở đây có 3."),
                                containsString("value=\"Nông Văn Mẫu\""))));
    }

    @Test
    void aCorrectionWantsAReason() throws Exception {
        HouseholdId family = scene.poorFamily();
        as(
                        DIEMHE_OFFICER,
                        filled("/ho/" + family + "/sua", aPoorFamily().texts()).param("version", "0"))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("cần ghi lý do sửa")));
    }

    @Test
    void aPhotoIsKeptWithItsFamily() throws Exception {
        HouseholdId family = scene.poorFamily();
        as(DIEMHE_OFFICER, photo(family, picture())).andExpect(redirectedUrlPattern("/ho/*"));
        as(DIEMHE_OFFICER, get("/ho/" + family)).andExpect(content().string(containsString("<img src=\"/tep/")));
    }

    @Test
    void whatIsNoPhotoIsRefused() throws Exception {
        as(DIEMHE_OFFICER, photo(scene.poorFamily(), new byte[] {77, 90, 0, 1}))
                .andExpect(status().isUnprocessableEntity());
    }

    @Test
    void whoOnlyReadsAddsNoPhoto() throws Exception {
        as(DIEMHE_CHAIR, photo(scene.poorFamily(), picture())).andExpect(status().isUnprocessableEntity());
    }

    @Test
    void aFileThatIsNoListIsRefusedBesideItsField() throws Exception {
        as(DIEMHE_OFFICER, multipart("/ho/nhap").file(new MockMultipartFile("file", "a.xlsx", null, new byte[] {1})))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("Tệp không phải Excel (.xlsx).")));
    }

    @Test
    void aListIsCheckedShownAndTaken() throws Exception {
        byte[] list = SheetFixture.official()
                .family(aPoorFamily().with(Field.IDENTITY_NUMBER, number()).texts())
                .family(aPoorFamily()
                        .with(Field.HEAD_NAME, "Vi Văn Sai")
                        .without(Field.MEMBERS)
                        .texts())
                .bytes();
        String rows = as(
                        DIEMHE_OFFICER,
                        multipart("/ho/nhap").file(new MockMultipartFile("file", "ds.xlsx", null, list)))
                .andExpect(redirectedUrlPattern("/ho/nhap/*"))
                .andReturn()
                .getResponse()
                .getRedirectedUrl();
        as(DIEMHE_OFFICER, get(rows))
                .andExpect(
                        content().string(allOf(containsString("Thiếu số khẩu."), containsString("Ghi 1 hộ vào sổ"))));
        as(DIEMHE_OFFICER, post(rows + "/ghi-so")).andExpect(redirectedUrlPattern("/ho/nhap/*"));
        as(DIEMHE_OFFICER, get(rows)).andExpect(content().string(containsString("đã ghi 1 hộ vào sổ lúc")));
    }

    private ResultActions as(String username, MockHttpServletRequestBuilder request) throws Exception {
        return web.mvc().perform(request.with(officers.as(username)));
    }

    private static MockHttpServletRequestBuilder photo(HouseholdId family, byte[] content) {
        return multipart("/ho/" + family + "/anh")
                .file(new MockMultipartFile("file", "nha.png", null, content))
                .param("label", "Ảnh nhà hiện tại");
    }

    private static byte[] picture() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(4, 4, BufferedImage.TYPE_INT_RGB), "png", out);
        return out.toByteArray();
    }

    private static MockHttpServletRequestBuilder filled(String address, Map<Field, String> texts) {
        MockHttpServletRequestBuilder request = post(address);
        texts.forEach((field, text) -> request.param(field.name(), text));
        return request;
    }
}
