package vn.chungtay.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import vn.chungtay.ChungTayTest;
import vn.chungtay.calendar.MovableClock;
import vn.chungtay.organisation.TestOfficers;
import vn.chungtay.platform.Refusal;

@ChungTayTest
@RecordApplicationEvents
class ApprovalsTest {

    @Autowired
    ApplicationEvents events;

    @Autowired
    MovableClock clock;

    @Autowired
    SampleDocuments samples;

    @Autowired
    Documents documents;

    @Autowired
    Approvals approvals;

    @Autowired
    JdbcClient database;

    @Test
    void aDraftShowsItsAgencyAndAGapForTheNumber() {
        String text = PdfText.of(documents.pdf(samples.notice()));

        assertThat(text)
                .contains("ỦY BAN NHÂN DÂN XÃ YÊN PHÚC")
                .contains("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc")
                .contains("Số: /TB-UBND", "Yên Phúc, ngày tháng năm 2025")
                .contains("THÔNG BÁO Về việc niêm yết danh sách mẫu")
                .contains("Nơi nhận: - Các thôn; - Cổng thông tin điện tử xã; - Lưu: VT.")
                .contains("TM. ỦY BAN NHÂN DÂN CHỦ TỊCH");
    }

    @Test
    void theApprovedDocumentCarriesNumberDateAndSignerAndIsFrozen() {
        long id = samples.approvedNotice();
        DocumentView view = documents.get(id);

        assertThat(view.state()).isEqualTo(DocumentState.APPROVED);
        assertThat(view.number()).matches("\\d{2,}/TB-UBND");
        assertThat(view.title()).isEqualTo("Thông báo về việc niêm yết danh sách mẫu");
        byte[] pdf = documents.pdf(id);
        assertThat(PdfText.of(pdf))
                .contains("Số: " + view.number(), "Yên Phúc, ngày 15 tháng 4 năm 2025", "Công chức mẫu 09")
                .contains("(Kèm theo Thông báo số " + view.number()
                        + " ngày 15 tháng 4 năm 2025 của Ủy ban nhân dân xã Yên Phúc)");
        assertThat(FrozenFiles.sha256(pdf)).isEqualTo(storedHash(id));
        assertThat(documents.pdf(id)).isEqualTo(pdf);
    }

    @Test
    void whatADocumentDoesItDoesWithTheSignatureAndNotLaterWithTheClerk() {
        long id = samples.approvedNotice();
        samples.does(TestOfficers.YENPHUC_CLERK, () -> approvals.send(id, 3, ""));

        assertThat(events.stream(DocumentApproved.class))
                .singleElement()
                .returns(documents.get(id).number(), DocumentApproved::number);
    }

    @Test
    void theCaseOfAnEndedCommuneGoesOnWithPapersOfItsSuccessor() {
        Instant now = clock.instant();
        try {
            clock.moveTo(Instant.parse("2025-07-02T01:00:00Z"));
            assertThat(documents.get(samples.minutes()).unitId()).isEqualTo("LS.YENPHUC");
            assertThat(documents.get(samples.notice()).unitId()).isEqualTo("LS.YENPHUC");
        } finally {
            clock.moveTo(now);
        }
    }

    @Test
    void theRegisterHoldsTheLineOfTheNumber() {
        long id = samples.approvedNotice();

        var line = database.sql("select * from document_register where document_id = ?")
                .param(id)
                .query()
                .singleRow();

        assertThat(line)
                .containsEntry("code_number", documents.get(id).number())
                .containsEntry("title", "Thông báo về việc niêm yết danh sách mẫu")
                .containsEntry("signer", "Công chức mẫu 09")
                .containsEntry("recipients", "Các thôn; Cổng thông tin điện tử xã; Lưu: VT.");
        assertThatThrownBy(() -> database.sql("update document_register set title = '' where document_id = ?")
                        .param(id)
                        .update())
                .hasMessageContaining("append-only");
    }

    @Test
    void nobodyApprovesTheirOwnDraft() {
        long id = samples.notice();

        assertThatThrownBy(() -> samples.as(TestOfficers.YENPHUC_OFFICER, () -> samples.approve(id)))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("chính mình soạn");
        assertThat(documents.get(id).state()).isEqualTo(DocumentState.DRAFT);
    }

    @Test
    void theSecondToApproveIsToldWhoWasFirst() {
        long id = samples.approvedNotice();

        assertThatThrownBy(() -> samples.as(TestOfficers.YENPHUC_CHAIR, () -> samples.approve(id)))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("Công chức mẫu 09 đã làm bước “Phê duyệt, cấp số” với văn bản này lúc 08:00");
    }

    @Test
    void aDecisionOfTheDistrictNeedsBothChecks() {
        long id = samples.decision();
        assertThat(approvals.route(id)).isEqualTo(new Approvals.Route("VQ", "VQ-KTHT", "DISTRICT_CHAIR", true, true));
        assertThatThrownBy(() -> samples.as(TestOfficers.DISTRICT_CHAIR, () -> samples.approve(id)))
                .hasMessageContaining("chưa qua đủ các bước kiểm tra");

        samples.does(TestOfficers.HOUSE_HEAD, () -> approvals.passContentCheck(id));
        samples.does(TestOfficers.LEGAL_CHECKER, () -> approvals.passLegalCheck(id));
        samples.does(TestOfficers.DISTRICT_CHAIR, () -> approvals.approve(id));

        assertThat(PdfText.of(documents.pdf(id)))
                .contains("ỦY BAN NHÂN DÂN HUYỆN VĂN QUAN", "Lưu: VT, KTHT.", "/QĐ-UBND", "Công chức mẫu 20");
    }

    @Test
    void aReturnedDraftIsOverAndKeepsTheReason() {
        long id = samples.notice();

        assertThatThrownBy(() -> samples.does(TestOfficers.YENPHUC_CHAIR, () -> approvals.giveBack(id, "  ")))
                .hasMessageContaining("lý do");
        samples.does(TestOfficers.YENPHUC_CHAIR, () -> approvals.giveBack(id, "Thiếu danh sách thôn Nà Mẫu"));

        assertThat(documents.get(id).state()).isEqualTo(DocumentState.RETURNED);
        assertThatThrownBy(() -> samples.as(TestOfficers.YENPHUC_CHAIR, () -> samples.approve(id)))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void theClerkSendsWhatIsApprovedOnce() {
        long id = samples.approvedNotice();

        samples.does(TestOfficers.YENPHUC_CLERK, () -> approvals.send(id, 5, ""));

        assertThat(documents.get(id).state()).isEqualTo(DocumentState.ISSUED);
        assertThat(documents.get(id).complete()).isTrue();
        assertThatThrownBy(() -> samples.does(TestOfficers.YENPHUC_CLERK, () -> approvals.send(id, 5, "")))
                .isInstanceOf(Refusal.class);
    }

    private String storedHash(long id) {
        return database.sql("select sha256 from document_file where document_id = ?")
                .param(id)
                .query(String.class)
                .single();
    }
}
