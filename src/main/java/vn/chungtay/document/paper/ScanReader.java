package vn.chungtay.document.paper;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** Looks for our code on a scanned or photographed sheet. What can't be read is no error: a person types the code then. */
public final class ScanReader {

    private static final float DPI = 200;
    private static final int PAGES = 5;
    private static final int LONG_SIDE = 2400;

    private ScanReader() {}

    public static Optional<String> code(byte[] scan, String mediaType) {
        try {
            return mediaType.equals("application/pdf") ? inPdf(scan) : inPicture(scan);
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }

    private static Optional<String> inPdf(byte[] scan) throws IOException {
        try (PDDocument document = Loader.loadPDF(scan)) {
            PDFRenderer renderer = new PDFRenderer(document);
            for (int page = 0; page < Math.min(PAGES, document.getNumberOfPages()); page++) {
                Optional<String> code = QrCode.read(renderer.renderImageWithDPI(page, DPI, ImageType.GRAY));
                if (code.isPresent()) {
                    return code;
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<String> inPicture(byte[] scan) throws IOException {
        BufferedImage picture = ImageIO.read(new ByteArrayInputStream(scan));
        if (picture == null) {
            return Optional.empty();
        }
        Optional<String> code = QrCode.read(picture);
        return code.isPresent() ? code : QrCode.read(smaller(picture));
    }

    /** Grain of a large photograph disturbs the reader; a smaller one is smoother. */
    private static BufferedImage smaller(BufferedImage picture) {
        double scale = Math.min(1, (double) LONG_SIDE / Math.max(picture.getWidth(), picture.getHeight())) / 2;
        int width = Math.max(1, (int) (picture.getWidth() * scale));
        int height = Math.max(1, (int) (picture.getHeight() * scale));
        BufferedImage small = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D brush = small.createGraphics();
        brush.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        brush.drawImage(picture, 0, 0, width, height, null);
        brush.dispose();
        return small;
    }
}
