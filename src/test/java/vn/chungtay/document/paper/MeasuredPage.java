package vn.chungtay.document.paper;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** The lines of a page with their places in millimetres from the top left corner of the sheet. */
record MeasuredPage(double width, double height, List<Line> lines) {

    private static final double MM = 25.4 / 72;

    /** @param bottom the base line of the text */
    record Line(String text, double left, double right, double bottom, String font, double size) {

        double middle() {
            return (left + right) / 2;
        }

        boolean isBold() {
            return font.contains("Bold");
        }

        boolean isItalic() {
            return font.contains("Italic");
        }
    }

    static List<MeasuredPage> of(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            List<MeasuredPage> pages = new ArrayList<>();
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                var sheet = document.getPage(page - 1).getMediaBox();
                pages.add(new MeasuredPage(sheet.getWidth() * MM, sheet.getHeight() * MM, lines(document, page)));
            }
            return pages;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The first line that begins so. */
    Line line(String beginning) {
        return lines.stream()
                .filter(line -> line.text().startsWith(beginning))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No line begins with “" + beginning + "”"));
    }

    boolean has(String beginning) {
        return lines.stream().anyMatch(line -> line.text().startsWith(beginning));
    }

    private static List<Line> lines(PDDocument document, int page) throws IOException {
        List<Line> lines = new ArrayList<>();
        PDFTextStripper reader = new PDFTextStripper() {
            @Override
            protected void writeString(String text, List<TextPosition> letters) {
                lines.add(line(text, letters));
            }
        };
        reader.setSortByPosition(true);
        reader.setStartPage(page);
        reader.setEndPage(page);
        reader.getText(document);
        return lines;
    }

    private static Line line(String text, List<TextPosition> letters) {
        TextPosition first = letters.get(0);
        TextPosition last = letters.get(letters.size() - 1);
        return new Line(
                text.strip().replace('\u00a0', ' '),
                first.getXDirAdj() * MM,
                (last.getXDirAdj() + last.getWidthDirAdj()) * MM,
                first.getYDirAdj() * MM,
                first.getFont().getName(),
                first.getTextMatrix().getScalingFactorY());
    }
}
