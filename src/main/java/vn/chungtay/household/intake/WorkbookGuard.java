package vn.chungtay.household.intake;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
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
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(content))) {
            boolean workbook = false;
            long inflated = 0;
            int parts = 0;
            for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
                workbook |= part.getName().equalsIgnoreCase("xl/workbook.xml");
                inflated += size(zip, MAX_INFLATED - inflated);
                if (++parts > MAX_PARTS || inflated > MAX_INFLATED) {
                    throw new Refusal(
                            "Tệp nén quá nhiều dữ liệu nên không đọc. Chép danh sách sang tệp mẫu rồi gửi lại.");
                }
            }
            if (!workbook) {
                throw notAWorkbook();
            }
        } catch (IOException | IllegalArgumentException broken) {
            throw new Refusal("Tệp bị hỏng, không mở được. Mở lại trong Excel, lưu thành .xlsx rồi gửi lại.");
        }
    }

    private static long size(InputStream part, long most) throws IOException {
        byte[] buffer = new byte[8192];
        long size = 0;
        for (int read = part.read(buffer); read >= 0 && size <= most; read = part.read(buffer)) {
            size += read;
        }
        return size;
    }

    private static Refusal notAWorkbook() {
        return new Refusal("Tệp không phải Excel (.xlsx). Dùng tệp mẫu hoặc lưu danh sách thành .xlsx rồi gửi lại.");
    }
}
