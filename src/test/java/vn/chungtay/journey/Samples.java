package vn.chungtay.journey;

import com.microsoft.playwright.options.FilePayload;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/** Files that officers choose from their machine. */
final class Samples {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private Samples() {}

    static FilePayload workbook(String name, byte[] content) {
        return new FilePayload(name, XLSX, content);
    }

    /** What comes back from the scanner: the printed paper itself. */
    static FilePayload scan(String name, byte[] pdf) {
        return new FilePayload(name, "application/pdf", pdf);
    }

    static FilePayload photo(String name) {
        BufferedImage image = new BufferedImage(640, 480, BufferedImage.TYPE_INT_RGB);
        image.createGraphics().drawString(name, 20, 40);
        image.setRGB(10, 10, Color.ORANGE.getRGB());
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            ImageIO.write(image, "jpg", out);
            return new FilePayload(name, "image/jpeg", out.toByteArray());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
