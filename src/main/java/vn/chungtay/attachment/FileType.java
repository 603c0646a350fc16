package vn.chungtay.attachment;

import java.util.Arrays;
import java.util.Map;
import org.apache.tika.Tika;
import vn.chungtay.platform.Refusal;

/** The types that are kept. What a file calls itself doesn't matter, only its bytes do. */
enum FileType {
    JPEG("image/jpeg", ".jpg", ".jpeg"),
    PNG("image/png", ".png"),
    PDF("application/pdf", ".pdf"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", ".xlsx");

    private static final String PROGRAM = "application/x-msdownload";
    private static final String ONLY = "Chỉ nhận ảnh JPG, PNG, tệp PDF hoặc bảng tính XLSX.";

    /** By media type, what to do instead. */
    private static final Map<String, String> ADVICE = Map.of(
            "image/heic",
            "Ảnh HEIC của iPhone chưa đọc được: hãy chụp hoặc lưu lại ở dạng JPG rồi tải lên.",
            "image/heif",
            "Ảnh HEIC của iPhone chưa đọc được: hãy chụp hoặc lưu lại ở dạng JPG rồi tải lên.",
            "image/svg+xml",
            "Không nhận ảnh SVG vì có thể chứa mã lệnh. " + ONLY,
            "text/html",
            "Không nhận trang web (HTML) vì có thể chứa mã lệnh. " + ONLY,
            "application/xhtml+xml",
            "Không nhận trang web (HTML) vì có thể chứa mã lệnh. " + ONLY,
            PROGRAM,
            "Không nhận tệp chương trình. " + ONLY,
            "application/x-tika-msoffice",
            "Tệp Office đời cũ: hãy lưu lại ở dạng XLSX hoặc PDF rồi tải lên.");

    private static final Tika TIKA = new Tika();

    private final String mediaType;
    private final String[] endings;

    FileType(String mediaType, String... endings) {
        this.mediaType = mediaType;
        this.endings = endings;
    }

    String mediaType() {
        return mediaType;
    }

    String[] endings() {
        return endings.clone();
    }

    static FileType of(byte[] content) {
        String found = TIKA.detect(content);
        if (Workbook.mayBe(found)) {
            Workbook.require(content);
            return XLSX;
        }
        return Arrays.stream(values())
                .filter(type -> type.mediaType.equals(found))
                .findFirst()
                .orElseThrow(() -> refusal(found));
    }

    private static Refusal refusal(String found) {
        boolean program = found.startsWith(PROGRAM) || found.equals("application/x-dosexec");
        return new Refusal(ADVICE.getOrDefault(program ? PROGRAM : found, ONLY + " Hãy chọn tệp khác."));
    }
}
