package vn.chungtay.document.web;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import vn.chungtay.ChungTayTest;
import vn.chungtay.document.Documents;
import vn.chungtay.document.SampleDocuments;
import vn.chungtay.organisation.TestOfficers;

@ChungTayTest
class DocumentPagesTest {

    @Autowired
    WebApplicationContext context;

    @Autowired
    SampleDocuments samples;

    @Autowired
    Documents documents;

    @Autowired
    TestOfficers officers;

    MockMvc mvc;

    @BeforeEach
    void browser() {
        mvc = MockMvcBuilders.webAppContextSetup(context)
                .apply(springSecurity())
                .build();
    }

    @Test
    void theDocumentsPageTellsWhereItStandsAndShowsItsFirstPage() throws Exception {
        long id = samples.approvedNotice();

        mvc.perform(get("/van-ban/" + id).with(officers.as(TestOfficers.YENPHUC_OFFICER)))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Thông báo về việc niêm yết danh sách mẫu")))
                .andExpect(content().string(containsString(documents.get(id).number())))
                .andExpect(content().string(containsString("Phê duyệt, cấp số")))
                .andExpect(content().string(containsString("/van-ban/" + id + "/trang/1.png")));
        mvc.perform(get("/van-ban/" + id + ".pdf").with(officers.as(TestOfficers.YENPHUC_OFFICER)))
                .andExpect(status().isOk())
                .andExpect(content().contentType(MediaType.APPLICATION_PDF));
        mvc.perform(get("/van-ban/" + id + "/trang/1.png").with(officers.as(TestOfficers.YENPHUC_OFFICER)))
                .andExpect(status().isOk())
                .andExpect(content().contentType(MediaType.IMAGE_PNG));
        mvc.perform(get("/van-ban/" + id + "/trang/9.png").with(officers.as(TestOfficers.YENPHUC_OFFICER)))
                .andExpect(status().isNotFound());
    }

    @Test
    void anotherCommuneFindsNothing() throws Exception {
        long id = samples.minutes();

        for (String path : new String[] {"", ".pdf", "/trang/1.png", "/ban-quet"}) {
            mvc.perform(get("/van-ban/" + id + path).with(officers.as(TestOfficers.DIEMHE_CHAIR)))
                    .andExpect(status().isNotFound());
        }
        mvc.perform(post("/van-ban/" + id + "/ban-quet/xac-nhan").with(officers.as(TestOfficers.DIEMHE_CHAIR)))
                .andExpect(status().isNotFound());
    }

    @Test
    void theDistrictReadsACommunesPaperButDoesNotHandleIt() throws Exception {
        long id = samples.minutes();

        mvc.perform(get("/van-ban/" + id).with(officers.as(TestOfficers.HOUSE_APPRAISER)))
                .andExpect(status().isOk())
                .andExpect(content().string(not(containsString("Nộp bản quét"))));
        mvc.perform(get("/van-ban/" + id + "/ban-quet").with(officers.as(TestOfficers.HOUSE_APPRAISER)))
                .andExpect(status().isNotFound());
    }

    @Test
    void aScanIsFiledAndConfirmedByAnother() throws Exception {
        long id = samples.minutes();
        MockMultipartFile scan = new MockMultipartFile("scan", "bb.pdf", "application/pdf", documents.pdf(id));

        mvc.perform(get("/van-ban").with(officers.as(TestOfficers.YENPHUC_OFFICER)))
                .andExpect(content().string(containsString("/van-ban/" + id + "/ban-quet")));
        mvc.perform(multipart("/van-ban/" + id + "/ban-quet")
                        .file(scan)
                        .with(officers.as(TestOfficers.YENPHUC_OFFICER)))
                .andExpect(redirectedUrl("/van-ban/" + id));
        mvc.perform(post("/van-ban/" + id + "/ban-quet/xac-nhan").with(officers.as(TestOfficers.YENPHUC_OFFICER)))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("không được tự xác nhận")));
        mvc.perform(post("/van-ban/" + id + "/ban-quet/xac-nhan").with(officers.as(TestOfficers.YENPHUC_BUILDER)))
                .andExpect(redirectedUrl("/van-ban/" + id));
        mvc.perform(get("/van-ban/" + id).with(officers.as(TestOfficers.YENPHUC_BUILDER)))
                .andExpect(content().string(containsString("Đã xác nhận bản quét")));
    }

    @Test
    void anEmptyUploadIsSentBack() throws Exception {
        long id = samples.minutes();
        MockMultipartFile nothing = new MockMultipartFile("scan", "", "application/octet-stream", new byte[0]);

        mvc.perform(multipart("/van-ban/" + id + "/ban-quet")
                        .file(nothing)
                        .with(officers.as(TestOfficers.YENPHUC_OFFICER)))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("Chưa chọn tệp")));
    }

    @Test
    void theRegisterShowsTheOwnAgencyAndRefusesAnothers() throws Exception {
        long id = samples.approvedNotice();

        mvc.perform(get("/van-ban/so").with(officers.as(TestOfficers.YENPHUC_CLERK)))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString(documents.get(id).number())))
                .andExpect(content().string(containsString("Chưa chuyển")));
        mvc.perform(get("/van-ban/so?co-quan=VQ.YENPHUC").with(officers.as(TestOfficers.DIEMHE_CLERK)))
                .andExpect(status().isNotFound());
    }

    @Test
    void theDistrictsClerkKeepsTheRegistersOfItsOffices() throws Exception {
        mvc.perform(get("/van-ban/so?co-quan=VQ-KTHT&nam=2025").with(officers.as(TestOfficers.DISTRICT_CLERK)))
                .andExpect(status().isOk());
        mvc.perform(get("/van-ban/so?co-quan=VQ").with(officers.as(TestOfficers.HOUSE_HEAD)))
                .andExpect(status().isOk());
        mvc.perform(get("/van-ban/so?co-quan=VQ.YENPHUC").with(officers.as(TestOfficers.DISTRICT_CLERK)))
                .andExpect(status().isNotFound());
    }
}
