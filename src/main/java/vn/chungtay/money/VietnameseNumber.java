package vn.chungtay.money;

import java.util.ArrayList;
import java.util.List;

/** Whole numbers as they are read aloud: mươi, mốt, lăm, tư, linh, and "không trăm" inside a number. */
final class VietnameseNumber {

    private static final long BILLION = 1_000_000_000L;

    private static final String[] DIGITS = {"không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín"};

    private VietnameseNumber() {}

    /** The first letter is a capital. */
    static String words(long number) {
        List<String> words = new ArrayList<>();
        if (number == 0) {
            words.add(DIGITS[0]);
        } else {
            read(number, words);
        }
        String text = String.join(" ", words);
        return Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }

    /** Above a thousand million the language counts in thousand millions again: "một nghìn tỷ". */
    private static void read(long number, List<String> words) {
        if (number >= BILLION) {
            read(number / BILLION, words);
            words.add("tỷ");
        }
        int rest = (int) (number % BILLION);
        group(rest / 1_000_000, "triệu", words);
        group(rest / 1_000 % 1_000, "nghìn", words);
        group(rest % 1_000, "", words);
    }

    private static void group(int three, String name, List<String> words) {
        if (three == 0) {
            return;
        }
        boolean inside = !words.isEmpty();
        if (inside || three >= 100) {
            words.add(DIGITS[three / 100]);
            words.add("trăm");
        }
        two(three % 100, inside || three >= 100, words);
        if (!name.isEmpty()) {
            words.add(name);
        }
    }

    private static void two(int two, boolean afterHundreds, List<String> words) {
        int tens = two / 10;
        if (tens > 1) {
            words.add(DIGITS[tens]);
            words.add("mươi");
        } else if (tens == 1) {
            words.add("mười");
        } else if (two > 0 && afterHundreds) {
            words.add("linh");
        }
        if (two % 10 > 0) {
            words.add(unit(two % 10, tens));
        }
    }

    private static String unit(int unit, int tens) {
        if (unit == 1 && tens > 1) {
            return "mốt";
        }
        if (unit == 4 && tens > 1) {
            return "tư";
        }
        if (unit == 5 && tens > 0) {
            return "lăm";
        }
        return DIGITS[unit];
    }
}
