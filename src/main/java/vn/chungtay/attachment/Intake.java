package vn.chungtay.attachment;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;
import vn.chungtay.platform.Refusal;
import vn.chungtay.platform.Text;

/** A file as it may be stored: its type found, its content checked or cleaned, its name made harmless. */
@SuppressWarnings("ArrayRecordComponent")
record Intake(FileType type, String fileName, byte[] content) {

    private static final int MOST_BYTES = 10 * 1024 * 1024;
    private static final int LONGEST_NAME = 100;

    static Intake of(String fileName, byte[] content) {
        if (content.length == 0) {
            throw new Refusal("Tệp trống: hãy chọn lại tệp.");
        }
        if (content.length > MOST_BYTES) {
            throw new Refusal("Tệp lớn quá 10 MB: hãy chụp, quét hoặc lưu lại với dung lượng nhỏ hơn.");
        }
        FileType type = FileType.of(content);
        return new Intake(type, name(fileName, type), kept(type, content));
    }

    /** Lower-case hex. */
    String sha256() {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static byte[] kept(FileType type, byte[] content) {
        return switch (type) {
            case JPEG, PNG -> Picture.cleaned(content, type);
            case PDF -> {
                Scan.require(content);
                yield content;
            }
            case XLSX -> content;
        };
    }

    /** Without folders, invisible signs and signs that some system forbids; the ending tells the true type. */
    private static String name(String entered, FileType type) {
        String last = entered.substring(Math.max(entered.lastIndexOf('/'), entered.lastIndexOf('\\')) + 1);
        String harmless = Text.clean(last.replaceAll("[\\p{C}<>:\"|?*]", ""));
        String bare = withoutEnding(harmless, type).replaceAll("^\\.+", "");
        String cut = bare.substring(0, Math.min(bare.length(), LONGEST_NAME)).strip();
        return (cut.isEmpty() ? "tep" : cut) + type.endings()[0];
    }

    private static String withoutEnding(String name, FileType type) {
        String lower = name.toLowerCase(Locale.ROOT);
        return Arrays.stream(type.endings())
                .filter(lower::endsWith)
                .findFirst()
                .map(ending -> name.substring(0, name.length() - ending.length()))
                .orElse(name);
    }
}
