package vn.chungtay.nomination;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.chungtay.organisation.TestOfficers.DIEMHE_BUILDER;
import static vn.chungtay.organisation.TestOfficers.DIEMHE_CHAIR;
import static vn.chungtay.organisation.TestOfficers.DIEMHE_CLERK;
import static vn.chungtay.organisation.TestOfficers.DIEMHE_OFFICER;
import static vn.chungtay.organisation.TestOfficers.DIEMHE_SECOND_OFFICER;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.chungtay.ChungTayTest;
import vn.chungtay.calendar.MovableClock;
import vn.chungtay.document.DocumentView;
import vn.chungtay.document.Documents;
import vn.chungtay.document.PdfText;
import vn.chungtay.household.HouseholdId;
import vn.chungtay.household.HouseholdState;
import vn.chungtay.household.Households;
import vn.chungtay.objection.ObjectionState;
import vn.chungtay.objection.Objections;
import vn.chungtay.workflow.Jobs;

/** A round of Điềm He with four families, one of which is objected to, on the whole application. */
@ChungTayTest
class RoundToSubmissionTest {

    private static final String NAME = "Đợt kiểm thử";

    @Autowired
    RoundScene scene;

    @Autowired
    Households households;

    @Autowired
    Documents documents;

    @Autowired
    Objections objections;

    @Autowired
    Submissions submissions;

    @Autowired
    MovableClock clock;

    @Autowired
    Jobs jobs;

    private Instant start;
    private HouseholdId helpedBefore;
    private HouseholdId needy;
    private HouseholdId solid;
    private HouseholdId outvoted;
    private String round;

    @BeforeEach
    void aRoundWithFourFamilies() throws Exception {
        start = clock.instant();
        helpedBefore = scene.family(DIEMHE_OFFICER, "Hứa Văn Thử Một", "Nà Thử", "Xây mới");
        needy = scene.family(DIEMHE_OFFICER, "Hứa Thị Thử Hai", "Nà Thử", "Sửa chữa");
        solid = scene.family(DIEMHE_OFFICER, "Hứa Văn Thử Ba", "Khòn Thử", "Xây mới");
        outvoted = scene.family(DIEMHE_OFFICER, "Hứa Văn Thử Tư", "Khòn Thử", "Xây mới");
        round = scene.open(DIEMHE_OFFICER, NAME, List.of(helpedBefore, needy, solid, outvoted));
    }

    @AfterEach
    void backToTheStart() {
        clock.moveTo(start);
    }

    @Test
    void goesFromOpeningToTheDistrictWithAnObjectionUpheld() throws Exception {
        theVillagesMeet();
        theCommitteeReviews();
        theListIsPosted();
        String objection = aFamilyIsObjectedTo();
        assertThat(submissions.openObjections(helpedBefore)).containsExactly(objection);
        theObjectionIsUpheld(objection);
        thePostingEnds();

        scene.issue(round, DIEMHE_CHAIR, DIEMHE_CLERK);

        DocumentView paper = paper("submission-list");
        assertThat(paper.number()).endsWith("/TTr-UBND");
        assertThat(PdfText.of(documents.pdf(paper.id())))
                .contains("TỜ TRÌNH", "Kính gửi: UBND huyện Văn Quan", "danh sách 01 hộ", "30.000.000 đồng")
                .contains("Ba mươi triệu đồng", "Hứa Thị Thử Hai", "Nà Thử")
                .doesNotContain("Hứa Văn Thử Một", "Hứa Văn Thử Ba", "Hứa Văn Thử Tư");
        theDistrictHasTheList(paper);
        assertThat(households.get(helpedBefore).state()).isEqualTo(HouseholdState.REGISTERED);
        scene.see(DIEMHE_OFFICER, "/dot-xet/" + round);
        scene.see(DIEMHE_OFFICER, "/ho-so/" + round);
        scene.see(DIEMHE_OFFICER, "/ho-so/" + objection);
    }

    private void theVillagesMeet() throws Exception {
        List<String> entries = new ArrayList<>();
        for (String village : List.of("Nà Thử", "Khòn Thử")) {
            String row = "row.v" + scene.meeting(round, village) + ".";
            Collections.addAll(entries, row + "heldOn", "2025-04-14", row + "present", "20");
            Collections.addAll(entries, row + "chair", "Hứa Văn Trưởng", row + "secretary", "Hứa Thị Ký");
        }
        vote(entries, helpedBefore, 20);
        vote(entries, needy, 11);
        vote(entries, solid, 15);
        vote(entries, outvoted, 21);
        String wrong =
                scene.refused(DIEMHE_OFFICER, round, "task_recordVillageMeeting", entries.toArray(new String[0]));
        assertThat(wrong).contains("Nhập một số từ 0 đến 20.");
        entries.set(entries.size() - 1, "10");
        scene.complete(DIEMHE_OFFICER, round, "task_recordVillageMeeting", entries.toArray(new String[0]));

        assertThat(households.get(outvoted).state()).isEqualTo(HouseholdState.REGISTERED);
        DocumentView minutes = documents.ofCase(round).stream()
                .filter(document -> document.title().contains("Khòn Thử"))
                .findFirst()
                .orElseThrow();
        assertThat(PdfText.of(documents.pdf(minutes.id())))
                .contains("BIÊN BẢN", "Hứa Văn Trưởng", "Hứa Thị Ký", "14/04/2025", "15/20", "10/20")
                .contains(minutes.code())
                .doesNotContain("Hứa Thị Thử Hai");
    }

    private void vote(List<String> entries, HouseholdId family, int votes) {
        Collections.addAll(entries, "row." + scene.entry(round, family) + ".votes", Integer.toString(votes));
    }

    private void theCommitteeReviews() throws Exception {
        String[] entries = {
            verdict(helpedBefore), "dat", verdict(needy), "dat", verdict(solid), "khong-dat", reason(solid), "N03"
        };
        scene.complete(DIEMHE_BUILDER, round, "task_reviewByCommittee", entries);
        scene.issue(round, DIEMHE_CHAIR, DIEMHE_CLERK);

        DocumentView notice = paper("notice-posting");
        assertThat(notice.number()).endsWith("/TB-UBND");
        assertThat(PdfText.of(documents.pdf(notice.id())))
                .contains("THÔNG BÁO", "danh sách 02 hộ", "Hứa Văn Thử Một", "60.000.000", "30.000.000")
                .contains("Tên người gửi ý kiến được giữ kín", "90.000.000")
                .doesNotContain("Hứa Văn Thử Ba", "05/02/1960", "0000601");
    }

    private String verdict(HouseholdId family) {
        return "row." + scene.entry(round, family) + ".verdict";
    }

    private String reason(HouseholdId family) {
        return "row." + scene.entry(round, family) + ".reason";
    }

    private void theListIsPosted() throws Exception {
        String place = scene.refused(
                DIEMHE_OFFICER, round, "task_confirmPosting", "postedOn", "2025-04-15", "row.place0.done", "xong");
        assertThat(place).contains("Danh sách phải được dán ở đây");
        scene.complete(
                DIEMHE_OFFICER,
                round,
                "task_confirmPosting",
                "postedOn",
                "2025-04-15",
                "row.place0.done",
                "xong",
                "row.place1.done",
                "xong");
        assertThat(scene.see(DIEMHE_OFFICER, "/dot-xet/" + round)).contains("Niêm yết hết ngày", "22/04/2025");
    }

    private String aFamilyIsObjectedTo() throws Exception {
        String about = "round-entry:" + scene.entry(round, helpedBefore);
        assertThat(scene.see(DIEMHE_OFFICER, "/y-kien/moi?ve=" + about)).contains("Hứa Văn Thử Một");
        String place = scene.send(
                DIEMHE_OFFICER,
                "/y-kien/moi",
                "ve",
                about,
                "content",
                "Hộ này năm 2019 đã được hỗ trợ nhà ở.",
                "senderName",
                "Hoàng Văn Nói",
                "channel",
                "IN_PERSON",
                "receivedOn",
                "2025-04-15");
        return place.substring(place.lastIndexOf('/') + 1);
    }

    private void theObjectionIsUpheld(String key) throws Exception {
        assertThat(scene.see(DIEMHE_OFFICER, "/y-kien/" + key)).contains("Hoàng Văn Nói");
        assertThat(scene.see(DIEMHE_BUILDER, "/y-kien/" + key)).doesNotContain("Hoàng Văn Nói");
        scene.complete(DIEMHE_SECOND_OFFICER, key, "task_sortObjection", "kind", "REMARK");
        scene.complete(
                DIEMHE_BUILDER,
                key,
                "task_verifyObjection",
                "verifiedOn",
                "2025-04-15",
                "participants",
                "Hứa Văn Trưởng, trưởng thôn",
                "findings",
                "Có quyết định hỗ trợ năm 2019.");
        scene.complete(
                DIEMHE_SECOND_OFFICER,
                key,
                "task_concludeObjection",
                "result",
                "upheld",
                "conclusion",
                "Năm 2019 hộ đã được hỗ trợ nhà ở theo chương trình khác.");
        scene.issue(key, DIEMHE_CHAIR, DIEMHE_CLERK);

        assertThat(objections.ofCase(round))
                .singleElement()
                .satisfies(objection -> assertThat(objection.state()).isEqualTo(ObjectionState.UPHELD));
        assertThat(submissions.openObjections(helpedBefore)).isEmpty();
        DocumentView answer = paper(key, "objection-answer");
        assertThat(answer.number()).endsWith("/UBND-VX");
        assertThat(PdfText.of(documents.pdf(answer.id())))
                .contains("V/v trả lời ý kiến", "Kính gửi: Ông (Bà) gửi ý kiến số " + key, "Nội dung ý kiến là đúng")
                .doesNotContain("Hoàng Văn Nói", "CÔNG VĂN");
        assertThat(PdfText.of(documents.pdf(paper(key, "objection-verification").id())))
                .contains("Hộ này năm 2019 đã được hỗ trợ nhà ở.", "Có quyết định hỗ trợ năm 2019.")
                .doesNotContain("Hoàng Văn Nói");
    }

    private void thePostingEnds() throws Exception {
        clock.moveTo(start.plus(Duration.ofDays(8)));
        jobs.runDue();
        String quiet = scene.refused(
                DIEMHE_OFFICER, round, "task_recordPostingClose", "closedOn", "2025-04-23", "loudspeakerDays", "2");
        assertThat(quiet).contains("ít nhất 3 ngày liên tiếp");
        scene.complete(
                DIEMHE_OFFICER, round, "task_recordPostingClose", "closedOn", "2025-04-23", "loudspeakerDays", "3");
        assertThat(PdfText.of(documents.pdf(paper("posting-close").id())))
                .contains("từ ngày 15/04/2025 đến hết ngày 22/04/2025", "01 ý kiến", "Ý kiến đúng")
                .contains("03 ngày liên tiếp");
    }

    private void theDistrictHasTheList(DocumentView paper) {
        String key = PdfText.of(documents.pdf(paper.id())).replaceAll(".*hồ sơ (DN-[^)]*)\\).*", "$1");
        SubmissionView list = submissions.get(key);
        assertThat(list.number()).isEqualTo(paper.number());
        assertThat(submissions.families(list.id())).singleElement().satisfies(family -> {
            assertThat(family.household().id()).isEqualTo(needy);
            assertThat(family.awaitsDecision()).isTrue();
            assertThat(family.held()).isFalse();
        });
        scene.task(key, "task_appraiseHouses");
    }

    private DocumentView paper(String type) {
        return paper(round, type);
    }

    private DocumentView paper(String caseKey, String type) {
        return documents.ofCase(caseKey).stream()
                .filter(document -> document.type().equals(type))
                .findFirst()
                .orElseThrow();
    }
}
