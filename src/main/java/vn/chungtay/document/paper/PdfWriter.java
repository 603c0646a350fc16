package vn.chungtay.document.paper;

import com.openhtmltopdf.extend.FSCacheEx;
import com.openhtmltopdf.extend.FSCacheValue;
import com.openhtmltopdf.extend.FSSupplier;
import com.openhtmltopdf.extend.impl.FSDefaultCacheStore;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.CacheStore;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.springframework.stereotype.Component;
import org.w3c.dom.Document;

/** XHTML to a tagged PDF/A-2a with Tinos, the free face that runs exactly as wide as Times New Roman. */
@Component
class PdfWriter {

    private static final String FAMILY = "Tinos";

    private final byte[] regular = Faces.of("Regular");
    private final byte[] italic = Faces.of("Italic");
    private final byte[] bold = Faces.of("Bold");
    private final byte[] boldItalic = Faces.of("BoldItalic");
    private final byte[] colours = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();
    private final FSCacheEx<String, FSCacheValue> metrics = new FSDefaultCacheStore();

    PdfWriter() {
        XRLog.setLoggingEnabled(false);
    }

    byte[] write(Document xhtml) {
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        PdfRendererBuilder builder = new PdfRendererBuilder();
        useFaces(builder);
        builder.useCacheStore(CacheStore.PDF_FONT_METRICS, metrics);
        builder.usePdfAConformance(PdfAConformance.PDFA_2_A);
        builder.usePdfUaAccessibility(true);
        builder.useColorProfile(colours);
        builder.useUnicodeLineBreaker(new SpaceBreaker());
        builder.withProducer("Chung Tay");
        builder.withW3cDocument(xhtml, null);
        builder.toStream(pdf);
        try {
            builder.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return pdf.toByteArray();
    }

    private void useFaces(PdfRendererBuilder builder) {
        builder.useFont(from(regular), FAMILY, 400, FontStyle.NORMAL, true);
        builder.useFont(from(italic), FAMILY, 400, FontStyle.ITALIC, true);
        builder.useFont(from(bold), FAMILY, 700, FontStyle.NORMAL, true);
        builder.useFont(from(boldItalic), FAMILY, 700, FontStyle.ITALIC, true);
    }

    private static FSSupplier<InputStream> from(byte[] face) {
        return () -> new ByteArrayInputStream(face);
    }
}
