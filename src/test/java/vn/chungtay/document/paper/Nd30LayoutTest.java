package vn.chungtay.document.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import vn.chungtay.document.PdfText;
import vn.chungtay.document.paper.MeasuredPage.Line;

/** Sizes, styles and places of Nghị định 30/2020/NĐ-CP, Phụ lục I, read back from the PDF. */
@TestInstance(Lifecycle.PER_CLASS)
class Nd30LayoutTest {

    private static final double LEFT = 30;
    private static final double RIGHT_EDGE = 210 - 15;

    private final SamplePapers papers = new SamplePapers();
    private final List<MeasuredPage> pages = MeasuredPage.of(papers.decision(60, 9, false));
    private final MeasuredPage first = pages.get(0);

    @Test
    void theSheetIsA4WithTheMarginsOfTheDecree() {
        assertThat(first.width()).isCloseTo(210, within(0.2));
        assertThat(first.height()).isCloseTo(297, within(0.2));
        for (MeasuredPage page : pages) {
            assertThat(page.lines()).allSatisfy(line -> {
                assertThat(line.left()).isGreaterThanOrEqualTo(LEFT - 0.1);
                assertThat(line.right()).isLessThanOrEqualTo(RIGHT_EDGE + 0.2);
                assertThat(line.bottom()).isLessThanOrEqualTo(297 - 20);
            });
        }
    }

    @Test
    void countryAndMottoStandAtTheRightAgencyAndNumberAtTheLeft() {
        Line country = first.line("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM");
        Line motto = first.line("Độc lập - Tự do - Hạnh phúc");
        Line agency = first.line("HUYỆN VĂN QUAN");
        Line number = first.line("Số: 05/QĐ-UBND");
        Line placed = first.line("Văn Quan, ngày 05 tháng 02 năm 2025");

        assertStyle(country, 13, true, false);
        assertStyle(motto, 14, true, false);
        assertStyle(agency, 13, true, false);
        assertStyle(number, 13, false, false);
        assertStyle(placed, 14, false, true);
        assertThat(motto.middle()).isCloseTo(country.middle(), within(0.5));
        assertThat(number.middle()).isCloseTo(agency.middle(), within(0.5));
        assertThat(agency.right()).isLessThan(country.left());
        assertThat(placed.bottom()).isCloseTo(number.bottom(), within(0.7));
        assertThat(country.bottom()).isBetween(20.0, 26.0);
    }

    @Test
    void nameAndSubjectAreBoldAndCentred() {
        Line name = first.line("QUYẾT ĐỊNH");
        Line about = first.line("Về việc phê duyệt");

        assertStyle(name, 14, true, false);
        assertStyle(about, 14, true, false);
        assertThat(name.middle()).isCloseTo((LEFT + RIGHT_EDGE) / 2, within(0.5));
    }

    @Test
    void theBodyIsIndentedAndJustified() {
        Line start = first.line("Điều 1.");
        Line basis = first.line("Căn cứ");
        Line full = first.line("đảm đúng đối tượng");

        assertThat(start.left()).isCloseTo(LEFT + 12.7, within(0.3));
        assertThat(full.left()).isCloseTo(LEFT, within(0.3));
        assertThat(full.right()).isCloseTo(RIGHT_EDGE, within(0.5));
        assertStyle(full, 14, false, false);
        assertStyle(basis, 14, false, true);
    }

    @Test
    void recipientsStandAtTheLeftAndTheSignatureAtTheRight() {
        MeasuredPage last =
                pages.stream().filter(page -> page.has("Nơi nhận:")).findFirst().orElseThrow();
        Line recipients = last.line("Nơi nhận:");
        Line kept = last.line("- Lưu: VT, KTHT.");
        Line authority = last.line("TM. ỦY BAN NHÂN DÂN");
        Line signer = last.line("Nông Thị Mẫu");

        assertStyle(recipients, 12, true, true);
        assertStyle(kept, 11, false, false);
        assertStyle(authority, 14, true, false);
        assertStyle(signer, 14, true, false);
        assertThat(signer.middle()).isCloseTo(authority.middle(), within(0.5));
        assertThat(signer.bottom() - last.line("PHÓ CHỦ TỊCH").bottom()).isBetween(25.0, 40.0);
        assertThat(authority.left()).isGreaterThan(105);
    }

    @Test
    void pagesAreNumberedFromTheSecondOnInTheTopMargin() {
        assertThat(first.has("1")).isFalse();
        Line number = pages.get(1).line("2");
        assertStyle(number, 13, false, false);
        assertThat(number.bottom()).isBetween(10.0, 20.0);
        assertThat(number.middle()).isCloseTo((LEFT + RIGHT_EDGE) / 2, within(0.5));
    }

    @Test
    void anAppendixStartsAPageCountsItsOwnPagesAndRepeatsItsTablesHead() {
        int start = indexOf("Phụ lục I");
        MeasuredPage opening = pages.get(start);
        MeasuredPage next = pages.get(start + 1);

        assertStyle(opening.line("Phụ lục I"), 14, true, false);
        assertStyle(opening.line("(Kèm theo Quyết định"), 14, false, true);
        assertThat(opening.has("1 ")).isFalse();
        assertThat(next.line("2").bottom()).isLessThan(20);
        assertThat(next.has("TT")).isTrue();
    }

    @Test
    void aWideAppendixLiesAcross() {
        List<MeasuredPage> wide = MeasuredPage.of(papers.decision(60, 1, true));
        MeasuredPage last = wide.get(wide.size() - 1);

        assertThat(last.width()).isCloseTo(297, within(0.2));
        assertThat(last.lines()).allSatisfy(line -> assertThat(line.right()).isLessThanOrEqualTo(297 - 15 + 0.2));
        assertThat(wide.get(0).width()).isCloseTo(210, within(0.2));
    }

    @Test
    void theSignatureNeverStandsAloneOnAPage() {
        for (int paragraphs = 3; paragraphs <= 16; paragraphs++) {
            List<MeasuredPage> sheets = MeasuredPage.of(papers.decision(1, paragraphs, false));
            MeasuredPage signed = sheets.stream()
                    .filter(page -> page.has("Nơi nhận:"))
                    .findFirst()
                    .orElseThrow();
            assertThat(signed.has("Điều 2."))
                    .as("%d paragraphs: the last one stands with the signature", paragraphs)
                    .isTrue();
            assertThat(signed.has("Nông Thị Mẫu")).isTrue();
        }
    }

    @Test
    void aLetterCarriesItsSubjectUnderTheNumberAndNoName() {
        MeasuredPage letter = MeasuredPage.of(papers.letter()).get(0);
        Line regarding = letter.line("V/v trả lời kiến nghị");

        assertStyle(regarding, 12, false, false);
        assertThat(regarding.middle()).isCloseTo(letter.line("Số: 12/LĐTBXH-DT").middle(), within(2.0));
        assertThat(letter.has("CÔNG VĂN")).isFalse();
        assertThat(letter.line("PHÒNG LAO ĐỘNG").isBold()).isTrue();
        assertThat(letter.line("HUYỆN VĂN QUAN").isBold()).isFalse();
    }

    @Test
    void everySheetOfMinutesCarriesTheCode() {
        List<MeasuredPage> sheets = MeasuredPage.of(papers.minutes(30));

        assertThat(sheets).hasSizeGreaterThan(1).allSatisfy(sheet -> {
            Line code = sheet.line("7K3M-9QXT-4B2D");
            assertThat(code.right()).isCloseTo(RIGHT_EDGE, within(0.5));
            assertThat(code.bottom()).isLessThan(25);
        });
        assertThat(sheets.get(1).has("2")).isTrue();
    }

    @Test
    void everyLetterIsEmbeddedAndReadable() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(papers.decision(2, 1, false))) {
            var resources = pdf.getPage(0).getResources();
            assertThat(StreamSupport.stream(resources.getFontNames().spliterator(), false))
                    .allSatisfy(name -> {
                        PDFont font = resources.getFont(name);
                        assertThat(font.isEmbedded()).isTrue();
                        assertThat(font.getName()).contains("Tinos");
                    });
            assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("vi");
            assertThat(pdf.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(pdf.getDocumentInformation().getTitle()).startsWith("Quyết định về việc");
        }
    }

    @Test
    void theDemosMarkIsSeenButNeverRead() throws IOException {
        byte[] plain = papers.decision(2, 1, false);
        byte[] marked = new SamplePapers().inDemo().decision(2, 1, false);

        assertThat(PdfText.of(marked)).isEqualTo(PdfText.of(plain));
        assertThat(PageImages.png(marked, 1)).isNotEqualTo(PageImages.png(plain, 1));
    }

    private int indexOf(String beginning) {
        return IntStream.range(0, pages.size())
                .filter(page -> pages.get(page).has(beginning))
                .findFirst()
                .orElseThrow();
    }

    private static void assertStyle(Line line, double size, boolean bold, boolean italic) {
        assertThat(line.size()).as(line.text()).isCloseTo(size, within(0.2));
        assertThat(line.isBold()).as("%s is bold", line.text()).isEqualTo(bold);
        assertThat(line.isItalic()).as("%s is italic", line.text()).isEqualTo(italic);
    }
}
