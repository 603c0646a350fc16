package vn.chungtay.objection.handling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.chungtay.objection.Channel;
import vn.chungtay.objection.ObjectionKind;
import vn.chungtay.objection.SubjectDescription;

class AnswerContentTest {

    private static final LocalDate DAY = LocalDate.of(2025, 4, 15);

    private final ObjectionRows objections = mock(ObjectionRows.class);
    private final Subjects subjects = mock(Subjects.class);

    @Test
    void evenAComplaintIsAnsweredWithoutItsSender() {
        when(objections.findById(1)).thenReturn(Optional.of(concludedComplaint()));
        when(subjects.describe(any(About.class)))
                .thenReturn(new SubjectDescription("Cả danh sách", "VQ.DIEMHE", "DX-1", "Đợt 1", "/dot-xet/DX-1"));

        var content = new AnswerContent(objections, subjects).content("1", DAY);

        assertThat(content)
                .containsEntry("receiver", "Ông (Bà) gửi ý kiến số PA-2025-VQ-0012")
                .containsEntry("complaint", true);
        assertThat(content.toString()).doesNotContain("Hoàng Văn Nói", "Nà Thử 7");
    }

    private static Objection concludedComplaint() {
        Receipt receipt = new Receipt(
                "Hộ đã được hỗ trợ.", "Hoàng Văn Nói", "Nà Thử 7", Channel.IN_PERSON, DAY, "officer:1", Instant.EPOCH);
        Objection objection = new Objection("PA-2025-VQ-0012", new About("round", "1", "DX-1", "VQ.DIEMHE"), receipt);
        objection.sort(ObjectionKind.COMPLAINT);
        objection.accept(DAY, false);
        objection.verify(new Verification(DAY, "Trưởng thôn", "Đúng.", "officer:2"));
        objection.conclude(new Conclusion(true, "Nội dung đúng.", "officer:3"));
        return objection;
    }
}
