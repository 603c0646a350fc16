package vn.chungtay.household.intake;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.List;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.poi.poifs.crypt.Decryptor;
import org.apache.poi.poifs.filesystem.FileMagic;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import vn.chungtay.platform.Refusal;

/** Lets only a plain .xlsx of bearable size through, whatever its name says. */
final class WorkbookGuard {

    static final int MAX_BYTES = 5 * 1024 * 1024;
    static final long MAX_INFLATED = 40L * 1024 * 1024;
    private static final int MAX_PARTS = 500;

    private WorkbookGuard() {}

    static void check(byte[] content) {
        if (content.length == 0) {
            throw new Refusal("Tệp trống. Chọn tệp Excel (.xlsx) có danh sách hộ.");
        }
        if (content.length > MAX_BYTES) {
            throw new Refusal("Tệp lớn hơn 5 MB. Bỏ ảnh và các trang không cần trong tệp rồi gửi lại.");
        }
        switch (magic(content)) {
            case OLE2 -> throw ole(content);
            case OOXML -> checkParts(content);
            default -> throw notAWorkbook();
        }
    }

    private static FileMagic magic(byte[] content) {
        return FileMagic.valueOf(content);
    }

    private static Refusal ole(byte[] content) {
        try (POIFSFileSystem file = new POIFSFileSystem(new ByteArrayInputStream(content))) {
            if (file.getRoot().hasEntryCaseInsensitive(Decryptor.DEFAULT_POIFS_ENTRY)) {
                return new Refusal("Tệp đặt mật khẩu nên không đọc được. Bỏ mật khẩu trong Excel rồi gửi lại.");
            }
            return new Refusal("Tệp ở dạng Excel cũ (.xls). Mở tệp, chọn “Lưu thành” dạng .xlsx rồi gửi lại.");
        } catch (IOException | RuntimeException unreadable) {
            return notAWorkbook();
        }
    }

    /** Counts what the file inflates to before anything reads it whole. */
    private static void checkParts(byte[] content) {
        try (ZipFile zip = ZipFile.builder().setByteArray(content).get()) {
            List<ZipArchiveEntry> parts = Collections.list(zip.getEntries());
            if (parts.size() > MAX_PARTS || !isBearable(zip, parts)) {
                throw new Refusal("Tệp nén quá nhiều dữ liệu nên không đọc. Chép danh sách sang tệp mẫu rồi gửi lại.");
            }
            if (parts.stream().noneMatch(part -> part.getName().equalsIgnoreCase("xl/workbook.xml"))) {
                throw notAWorkbook();
            }
        } catch (IOException | IllegalArgumentException broken) {
            throw new Refusal("Tệp bị hỏng, không mở được. Mở lại trong Excel, lưu thành .xlsx rồi gửi lại.");
        }
    }

    private static boolean isBearable(ZipFile zip, List<ZipArchiveEntry> parts) throws IOException {
        long left = MAX_INFLATED;
        for (ZipArchiveEntry part : parts) {
            left -= size(zip, part, left);
            if (left < 0) {
                return false;
            }
        }
        return true;
    }

    /** The true size, not the one that the file claims; counting stops above the most. */
    private static long size(ZipFile zip, ZipArchiveEntry part, long most) throws IOException {
        byte[] buffer = new byte[8192];
        long size = 0;
        try (InputStream stream = zip.getInputStream(part)) {
            for (int read = stream.read(buffer); read >= 0 && size <= most; read = stream.read(buffer)) {
                size += read;
            }
        }
        return size;
    }

    private static Refusal notAWorkbook() {
        return new Refusal("Tệp không phải Excel (.xlsx). Dùng tệp mẫu hoặc lưu danh sách thành .xlsx rồi gửi lại.");
    }
}
