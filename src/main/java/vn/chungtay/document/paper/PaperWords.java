package vn.chungtay.document.paper;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.chungtay.money.Dong;
import vn.chungtay.platform.Viet;

/** How templates write dates, sums and counts; they reach it as {@code viet}. */
public final class PaperWords {

    /** Room for what is not decided yet; plain blanks would run together. */
    private static final String GAP = " " + "\u00a0".repeat(5) + " ";

    /** 05/02/2025; nothing for an unknown date. */
    public String date(@Nullable LocalDate date) {
        return date == null ? "" : Viet.date(date);
    }

    /** ngày 05 tháng 02 năm 2025. */
    public String longDate(@Nullable LocalDate date) {
        return date == null ? "ngày … tháng … năm …" : dayInFull(date);
    }

    /** 60.000.000: for columns whose head names the unit. */
    public String sum(@Nullable Dong amount) {
        return amount == null ? "" : Viet.number(amount.amount());
    }

    /** 60.000.000 đồng. */
    public String money(@Nullable Dong amount) {
        return amount == null ? "" : sum(amount) + " đồng";
    }

    /** Sáu mươi triệu đồng. */
    public String words(@Nullable Dong amount) {
        return amount == null ? "" : amount.inWords();
    }

    /** A count as official texts write it, with a zero before a single digit: 05 hộ. */
    public String count(long number) {
        return number >= 0 && number < 10 ? "0" + number : Viet.number(number);
    }

    /** A zero stands before days below 10 and before the months 1 and 2 (NĐ 30/2020, Phụ lục I). */
    static String dayInFull(LocalDate date) {
        int month = date.getMonthValue();
        return "ngày %02d tháng %s năm %d"
                .formatted(date.getDayOfMonth(), month < 3 ? "0" + month : month, date.getYear());
    }

    /** The same with gaps where nothing is decided yet. */
    public static String dayInFull(@Nullable LocalDate date, int year) {
        return date == null ? "ngày" + GAP + "tháng" + GAP + "năm " + year : dayInFull(date);
    }
}
