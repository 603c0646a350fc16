package vn.chungtay.attachment;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import vn.chungtay.platform.Refusal;

/** A PDF is kept byte for byte, provided that it opens, is not locked and does nothing by itself. */
final class Scan {

    private static final Set<String> ACTIVE = Set.of("JavaScript", "Launch", "RichMedia", "EmbeddedFile", "ImportData");
    private static final COSName CODE = COSName.getPDFName("JS");

    private Scan() {}

    static void require(byte[] content) {
        try (PDDocument document = Loader.loadPDF(content)) {
            if (document.isEncrypted()) {
                throw locked();
            }
            if (document.getNumberOfPages() == 0) {
                throw damaged();
            }
            requirePassive(document.getDocument());
        } catch (InvalidPasswordException needsPassword) {
            throw locked();
        } catch (IOException | IllegalArgumentException | IllegalStateException unreadable) {
            throw damaged();
        }
    }

    private static void requirePassive(COSDocument document) {
        boolean active = isActive(document.getTrailer())
                || List.copyOf(document.getXrefTable().keySet()).stream()
                        .anyMatch(key -> isActive(object(document, key)));
        if (active) {
            throw new Refusal("Tệp PDF có mã lệnh hoặc tệp nhúng bên trong: hãy in ra PDF mới rồi tải lên.");
        }
    }

    private static COSBase object(COSDocument document, COSObjectKey key) {
        return document.getObjectFromPool(key).getObject();
    }

    /** Looks through what lies directly in the object; what it refers to is looked at by itself. */
    private static boolean isActive(COSBase object) {
        Deque<COSBase> open = new ArrayDeque<>();
        push(open, object);
        while (!open.isEmpty()) {
            COSBase next = open.pop();
            if (next instanceof COSDictionary dictionary) {
                if (acts(dictionary)) {
                    return true;
                }
                dictionary.keySet().forEach(key -> push(open, dictionary.getItem(key)));
            } else if (next instanceof COSArray array) {
                array.forEach(item -> push(open, item));
            }
        }
        return false;
    }

    private static void push(Deque<COSBase> open, COSBase object) {
        if (object instanceof COSDictionary || object instanceof COSArray) {
            open.push(object);
        }
    }

    private static boolean acts(COSDictionary dictionary) {
        return dictionary.containsKey(CODE)
                || ACTIVE.contains(dictionary.getNameAsString(COSName.S, ""))
                || ACTIVE.contains(dictionary.getNameAsString(COSName.TYPE, ""))
                || ACTIVE.contains(dictionary.getNameAsString(COSName.SUBTYPE, ""));
    }

    private static Refusal locked() {
        return new Refusal("Tệp PDF bị khóa bằng mật khẩu: hãy gỡ mật khẩu rồi tải lên.");
    }

    private static Refusal damaged() {
        return new Refusal("Không mở được tệp PDF: tệp bị hỏng. Hãy quét hoặc in lại rồi tải lên.");
    }
}
