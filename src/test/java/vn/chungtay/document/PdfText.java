package vn.chungtay.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/** What a reader finds in a PDF, in one line, so that line breaks don't matter. */
public final class PdfText {

    private PdfText() {}

    public static String of(byte[] pdf) {
        return read(pdf, false);
    }

    /** Line by line from left to right, as the eye reads; words stand in another order in the file. */
    public static String asSeen(byte[] pdf) {
        return read(pdf, true);
    }

    private static String read(byte[] pdf, boolean byPosition) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setSortByPosition(byPosition);
            return stripper.getText(document).replaceAll("[\\s\u00a0]+", " ");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
