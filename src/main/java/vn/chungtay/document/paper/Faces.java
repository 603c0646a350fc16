package vn.chungtay.document.paper;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TTFSubsetter;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.springframework.core.io.ClassPathResource;

/** The four cuts of Tinos, reduced to the letters of Vietnamese papers: the whole ones make each PDF three times dearer. */
final class Faces {

    /** Latin with all Vietnamese marks, typographic signs, currency, arrows and simple mathematics. */
    private static final int[][] RANGES = {
        {0x20, 0x7E},
        {0xA0, 0x1B4},
        {0x2C6, 0x2DD},
        {0x300, 0x328},
        {0x1E00, 0x1EF9},
        {0x2010, 0x2044},
        {0x20AB, 0x20AC},
        {0x2116, 0x2122},
        {0x2190, 0x2195},
        {0x2202, 0x2265}
    };

    private static final List<String> TABLES = List.of(
            "OS/2", "cmap", "cvt ", "fpgm", "glyf", "head", "hhea", "hmtx", "loca", "maxp", "name", "post", "prep");

    private Faces() {}

    static byte[] of(String cut) {
        try (InputStream file = new ClassPathResource("fonts/Tinos-" + cut + ".ttf").getInputStream();
                TrueTypeFont whole = new TTFParser().parse(new RandomAccessReadBuffer(file))) {
            TTFSubsetter subset = new TTFSubsetter(whole, TABLES);
            for (int[] range : RANGES) {
                for (int letter = range[0]; letter <= range[1]; letter++) {
                    subset.add(letter);
                }
            }
            ByteArrayOutputStream reduced = new ByteArrayOutputStream();
            subset.writeToStream(reduced);
            return reduced.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
