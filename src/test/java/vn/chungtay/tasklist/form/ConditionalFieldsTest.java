package vn.chungtay.tasklist.form;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.chungtay.tasklist.form.Forms.check;
import static vn.chungtay.tasklist.form.Forms.typed;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.chungtay.tasklist.UploadedFile;

class ConditionalFieldsTest {

    private final Form form = Forms.of(
            "{'type':'radio','key':'outcome','label':'Kết luận','validate':{'required':true},'values':[{'value':'pass','label':'Đạt'},{'value':'fail','label':'Không đạt'}]}",
            "{'type':'group','label':'Lý do','conditional':{'hide':'=outcome = \\'pass\\''},'components':["
                    + "{'type':'textarea','key':'reason','label':'Lý do','validate':{'required':true}},"
                    + "{'type':'number','key':'days','label':'Số ngày','conditional':{'hide':'=reason = null'},'validate':{'required':true}}]}");

    @Test
    void aShownFieldIsDemanded() {
        assertThat(check(form, "outcome", "fail").errors()).containsOnlyKeys("reason");
        assertThat(check(form, "outcome", "fail", "reason", "Thiếu ảnh").errors())
                .containsOnlyKeys("days");
    }

    @Test
    void aHiddenFieldIsNeitherDemandedNorTaken() {
        Checked checked = check(form, "outcome", "pass", "reason", "Thiếu ảnh", "days", "abc");

        assertThat(checked.errors()).isEmpty();
        assertThat(checked.values().find("reason")).isEmpty();
    }

    @Test
    void thePageKnowsWhatIsHiddenAndWhatWasTyped() {
        FormView page = form.giveBack(
                typed("outcome", "fail", "reason", "Thiếu\nảnh"), Supplied.NOTHING, Map.of("days", "Chưa nhập"));
        PartView group = page.parts().get(1);

        assertThat(group.off()).isFalse();
        assertThat(group.hide()).isEqualTo("[\"=\",\"outcome\",[\"pass\"]]");
        assertThat(group.parts().get(0).field().value()).isEqualTo("Thiếu\nảnh");
        assertThat(group.parts().get(1).field().error()).isEqualTo("Chưa nhập");
        assertThat(page.faults()).isEqualTo(List.of(new FormView.Fault("o-days", "Số ngày", "Chưa nhập")));
    }

    @Test
    void chosenFilesMustBeChosenAgain() {
        Form photos = Forms.of("{'type':'filepicker','key':'x','label':'Ảnh'}");
        Submission sent = Forms.uploaded("x", new UploadedFile("a.jpg", new byte[1]));

        FieldView field =
                photos.giveBack(sent, Supplied.NOTHING, Map.of()).parts().get(0).field();
        assertThat(field.error()).startsWith("Chọn lại tệp");
    }

    @Test
    void thePageStartsFromWhatTheTaskGives() {
        PartView group = form.open(new Supplied(Map.of("outcome", "pass"), false))
                .parts()
                .get(1);

        assertThat(group.off()).isTrue();
    }
}
