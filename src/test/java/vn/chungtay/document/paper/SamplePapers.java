package vn.chungtay.document.paper;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.mock.env.MockEnvironment;
import vn.chungtay.money.Dong;

/** Papers with invented content: short, typical and extreme. */
final class SamplePapers {

    private final MockEnvironment environment = new MockEnvironment();
    private final Typesetter typesetter = new Typesetter(new PaperTemplates(), new PdfWriter(), environment);

    record Family(String name, String village, Dong amount) {}

    SamplePapers inDemo() {
        environment.setActiveProfiles("demo");
        return this;
    }

    byte[] decision(int families, int paragraphs, boolean wide) {
        return typesetter.pdf("sample/decision", decisionFrame(), content(families, paragraphs, wide));
    }

    byte[] letter() {
        return typesetter.pdf("sample/letter", letterFrame(), Map.of());
    }

    byte[] minutes(int families) {
        return typesetter.pdf("sample/minutes", minutesFrame(), content(families, 0, false));
    }

    private static Map<String, Object> content(int families, int paragraphs, boolean wide) {
        List<Family> list = IntStream.rangeClosed(1, families)
                .mapToObj(n -> new Family("Hoàng Thị Mẫu " + n, "Nà Mẫu", Dong.of(60_000_000)))
                .toList();
        List<String> text = Stream.generate(() -> "Ủy ban nhân dân các xã, thị trấn chịu trách nhiệm tổ chức thực hiện,"
                        + " bảo đảm đúng đối tượng, đúng mục đích, công khai, minh bạch; Phòng Tài chính – Kế hoạch cấp"
                        + " kinh phí theo tiến độ, kiểm tra, quyết toán theo quy định của pháp luật.")
                .limit(paragraphs)
                .toList();
        return Map.of("families", list, "total", Dong.of(60_000_000L * families), "paragraphs", text, "wide", wide);
    }

    private static PaperFrame decisionFrame() {
        return new PaperFrame(
                "Quyết định về việc phê duyệt danh sách hộ gia đình",
                "QUYẾT ĐỊNH",
                "Về việc phê duyệt danh sách hộ gia đình và mức hỗ trợ xóa nhà tạm, nhà dột nát trên địa bàn xã Điềm He"
                        + " năm 2025 (đợt 1)",
                List.of(),
                List.of("ỦY BAN NHÂN DÂN", "HUYỆN VĂN QUAN"),
                "UBND huyện Văn Quan",
                "Ủy ban nhân dân huyện Văn Quan",
                "05/QĐ-UBND",
                "Văn Quan, ngày 05 tháng 02 năm 2025",
                List.of("Như Điều 3;", "CT, các PCT UBND huyện;", "UBND xã Điềm He;", "Lưu: VT, KTHT."),
                List.of("TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"),
                "Nông Thị Mẫu",
                "(Kèm theo Quyết định số 05/QĐ-UBND ngày 05 tháng 02 năm 2025 của Ủy ban nhân dân huyện Văn Quan)",
                "7K3M-9QXT-4B2D");
    }

    private static PaperFrame letterFrame() {
        return new PaperFrame(
                "Công văn về việc trả lời kiến nghị",
                "CÔNG VĂN",
                "Về việc trả lời kiến nghị về danh sách hộ đề nghị hỗ trợ nhà ở",
                List.of("ỦY BAN NHÂN DÂN", "HUYỆN VĂN QUAN"),
                List.of("PHÒNG LAO ĐỘNG, THƯƠNG BINH, XÃ HỘI – DÂN TỘC"),
                "Phòng Lao động, Thương binh, Xã hội – Dân tộc",
                "Phòng Lao động, Thương binh, Xã hội – Dân tộc huyện Văn Quan",
                "12/LĐTBXH-DT",
                "Văn Quan, ngày 28 tháng 4 năm 2025",
                List.of("Như trên;", "Lưu: VT."),
                List.of("TRƯỞNG PHÒNG"),
                "Nông Thị Mẫu",
                "",
                "7K3M-9QXT-4B2D");
    }

    private static PaperFrame minutesFrame() {
        return new PaperFrame(
                "Biên bản họp thôn",
                "BIÊN BẢN",
                "Họp thôn bình xét hộ gia đình đề nghị hỗ trợ nhà ở",
                List.of(),
                List.of("ỦY BAN NHÂN DÂN", "XÃ ĐIỀM HE"),
                "UBND xã Điềm He",
                "Ủy ban nhân dân xã Điềm He",
                "",
                "",
                List.of(),
                List.of(),
                "",
                "",
                "7K3M-9QXT-4B2D");
    }
}
