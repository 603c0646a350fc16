package vn.chungtay.attachment;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import vn.chungtay.platform.Refusal;

/** A spreadsheet is a ZIP with certain parts; told from other ZIPs by their names. */
final class Workbook {

    private static final long MOST_INFLATED = 200L * 1024 * 1024;
    private static final int MOST_PARTS = 10_000;

    private Workbook() {}

    static boolean mayBe(String mediaType) {
        return mediaType.equals("application/zip") || mediaType.equals("application/x-tika-ooxml");
    }

    static void require(byte[] content) {
        Set<String> parts = parts(content);
        if (!parts.contains("[content_types].xml") || !parts.contains("xl/workbook.xml")) {
            throw new Refusal("Chỉ nhận ảnh JPG, PNG, tệp PDF hoặc bảng tính XLSX. Hãy chọn tệp khác.");
        }
        if (parts.stream().anyMatch(part -> part.endsWith("vbaproject.bin"))) {
            throw new Refusal("Bảng tính có macro: hãy lưu lại ở dạng XLSX không có macro rồi tải lên.");
        }
    }

    private static Set<String> parts(byte[] content) {
        Set<String> names = new HashSet<>();
        byte[] buffer = new byte[8192];
        long inflated = 0;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(content))) {
            for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
                names.add(part.getName().toLowerCase(Locale.ROOT));
                for (int read = zip.read(buffer); read > 0; read = zip.read(buffer)) {
                    inflated += read;
                    requireSane(inflated, names.size());
                }
            }
        } catch (IOException | IllegalArgumentException damaged) {
            throw new Refusal("Không đọc được tệp: tệp bị hỏng hoặc bị khóa. Hãy lưu lại rồi tải lên.");
        }
        return names;
    }

    private static void requireSane(long inflated, int parts) {
        if (inflated > MOST_INFLATED || parts > MOST_PARTS) {
            throw new Refusal("Bảng tính quá lớn khi mở ra: hãy tách thành nhiều tệp nhỏ hơn.");
        }
    }
}
