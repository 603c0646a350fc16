package vn.chungtay.document.paper;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.EncodeHintType;
import com.google.zxing.NotFoundException;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.multi.qrcode.QRCodeMultiReader;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.imageio.ImageIO;

/** The square by which a paper finds its file again. It carries the code and nothing else. */
public final class QrCode {

    private static final String PREFIX = "CHUNGTAY:";
    private static final int SIZE = 290;
    private static final Map<EncodeHintType, Object> WRITING =
            Map.of(EncodeHintType.ERROR_CORRECTION, ErrorCorrectionLevel.M, EncodeHintType.MARGIN, 0);
    private static final Map<DecodeHintType, Object> READING = Map.of(DecodeHintType.TRY_HARDER, Boolean.TRUE);

    private QrCode() {}

    /** A PNG as a data address. */
    static String picture(String code) {
        try {
            BitMatrix squares = new QRCodeWriter().encode(PREFIX + code, BarcodeFormat.QR_CODE, SIZE, SIZE, WRITING);
            ByteArrayOutputStream png = new ByteArrayOutputStream();
            ImageIO.write(painted(squares), "png", png);
            return "data:image/png;base64," + Base64.getEncoder().encodeToString(png.toByteArray());
        } catch (WriterException e) {
            throw new IllegalStateException("The code does not fit into a QR picture", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The code of ours on the picture, if one can be read. Other people's QR pictures on the sheet are passed over. */
    static Optional<String> read(BufferedImage picture) {
        BinaryBitmap bits = new BinaryBitmap(new HybridBinarizer(new Greys(picture)));
        try {
            return Stream.of(new QRCodeMultiReader().decodeMultiple(bits, READING))
                    .map(com.google.zxing.Result::getText)
                    .filter(text -> text.startsWith(PREFIX))
                    .map(text -> text.substring(PREFIX.length()))
                    .findFirst();
        } catch (NotFoundException e) {
            return Optional.empty();
        }
    }

    private static BufferedImage painted(BitMatrix squares) {
        BufferedImage image = new BufferedImage(squares.getWidth(), squares.getHeight(), BufferedImage.TYPE_BYTE_GRAY);
        for (int y = 0; y < squares.getHeight(); y++) {
            for (int x = 0; x < squares.getWidth(); x++) {
                image.setRGB(x, y, squares.get(x, y) ? 0 : 0xFFFFFF);
            }
        }
        return image;
    }
}
