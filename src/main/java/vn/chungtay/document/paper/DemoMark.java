package vn.chungtay.document.paper;

import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.util.Matrix;
import org.springframework.core.io.ClassPathResource;

/** A light slanting line behind the text of demo papers. It is drawn as shapes, so that it is never read as text. */
final class DemoMark {

    private static final String WORDS = "BẢN DEMO – KHÔNG CÓ GIÁ TRỊ PHÁP LÝ";
    private static final float GREY = 0.93f;
    private static final double SHARE_OF_DIAGONAL = 0.8;

    private final Path2D shape = shape();

    byte[] stamp(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            for (PDPage page : document.getPages()) {
                stamp(document, page);
            }
            ByteArrayOutputStream stamped = new ByteArrayOutputStream();
            document.save(stamped);
            return stamped.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void stamp(PDDocument document, PDPage page) throws IOException {
        try (PDPageContentStream ink = new PDPageContentStream(document, page, AppendMode.PREPEND, true)) {
            ink.beginMarkedContent(COSName.getPDFName("Artifact"));
            ink.saveGraphicsState();
            ink.transform(across(page.getMediaBox()));
            ink.setNonStrokingColor(GREY, GREY, GREY);
            draw(ink);
            ink.fill();
            ink.restoreGraphicsState();
            ink.endMarkedContent();
        }
    }

    /** Centred, along the rising diagonal. */
    private Matrix across(PDRectangle sheet) {
        Rectangle2D bounds = shape.getBounds2D();
        double scale = SHARE_OF_DIAGONAL * Math.hypot(sheet.getWidth(), sheet.getHeight()) / bounds.getWidth();
        AffineTransform place = new AffineTransform();
        place.translate(sheet.getWidth() / 2, sheet.getHeight() / 2);
        place.rotate(Math.atan2(sheet.getHeight(), sheet.getWidth()));
        place.scale(scale, scale);
        place.translate(-bounds.getCenterX(), -bounds.getCenterY());
        return new Matrix(place);
    }

    private void draw(PDPageContentStream ink) throws IOException {
        float[] p = new float[6];
        float x = 0;
        float y = 0;
        for (PathIterator i = shape.getPathIterator(null); !i.isDone(); i.next()) {
            switch (i.currentSegment(p)) {
                case PathIterator.SEG_MOVETO -> ink.moveTo(x = p[0], y = p[1]);
                case PathIterator.SEG_LINETO -> ink.lineTo(x = p[0], y = p[1]);
                case PathIterator.SEG_QUADTO -> {
                    // A quadratic curve as the cubic one that PDF knows.
                    ink.curveTo(
                            x + (p[0] - x) * 2 / 3,
                            y + (p[1] - y) * 2 / 3,
                            p[2] + (p[0] - p[2]) * 2 / 3,
                            p[3] + (p[1] - p[3]) * 2 / 3,
                            x = p[2],
                            y = p[3]);
                }
                case PathIterator.SEG_CUBICTO -> ink.curveTo(p[0], p[1], p[2], p[3], x = p[4], y = p[5]);
                default -> ink.closePath();
            }
        }
    }

    private static Path2D shape() {
        Path2D line = new Path2D.Float(Path2D.WIND_NON_ZERO);
        try (InputStream file = new ClassPathResource("fonts/Tinos-Bold.ttf").getInputStream();
                TrueTypeFont face = new TTFParser().parse(new RandomAccessReadBuffer(file))) {
            double x = 0;
            for (int letter : WORDS.codePoints().toArray()) {
                int glyph = face.getUnicodeCmapLookup().getGlyphId(letter);
                if (face.getGlyph().getGlyph(glyph) != null) {
                    line.append(
                            AffineTransform.getTranslateInstance(x, 0)
                                    .createTransformedShape(
                                            face.getGlyph().getGlyph(glyph).getPath()),
                            false);
                }
                x += face.getAdvanceWidth(glyph);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return line;
    }
}
