package vn.chungtay.household.registry;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A citizen's identity number: three digits of the province of birth registration, one of century and sex, two of the
 * birth year, six at random.
 */
record Cccd(String digits) {

    /** No province: numbers that begin so belong to nobody, and stand for people in a demonstration. */
    private static final String SAMPLE = "000";

    private static final Set<String> PROVINCES = Set.of(
            "001", "002", "004", "006", "008", "010", "011", "012", "014", "015", "017", "019", "020", "022", "024",
            "025", "026", "027", "030", "031", "033", "034", "035", "036", "037", "038", "040", "042", "044", "045",
            "046", "048", "049", "051", "052", "054", "056", "058", "060", "062", "064", "066", "067", "068", "070",
            "072", "074", "075", "077", "079", "080", "082", "083", "084", "086", "087", "089", "091", "092", "093",
            "094", "095", "096");

    Cccd {
        if (!digits.matches("\\d{12}")) {
            throw new IllegalArgumentException("A CCCD has 12 digits");
        }
    }

    static Optional<Cccd> of(@Nullable String digits) {
        return digits != null && digits.matches("\\d{12}") ? Optional.of(new Cccd(digits)) : Optional.empty();
    }

    Sex sex() {
        return digit() % 2 == 0 ? Sex.MALE : Sex.FEMALE;
    }

    int birthYear() {
        return 1900 + digit() / 2 * 100 + Integer.parseInt(digits.substring(4, 6));
    }

    /**
     * @param samples whether numbers made up for a demonstration are let pass
     * @return sentences on what doesn't agree; none if the number may belong to such a person
     */
    List<String> contradictions(@Nullable Sex sex, @Nullable Integer birthYear, boolean samples) {
        List<String> sentences = new ArrayList<>();
        String province = digits.substring(0, 3);
        if (!PROVINCES.contains(province) && !(samples && province.equals(SAMPLE))) {
            sentences.add("Ba số đầu của CCCD (" + province + ") không phải mã tỉnh, thành phố.");
        }
        if (sex != null && sex != sex()) {
            sentences.add("Số thứ tư của CCCD là của " + (sex == Sex.MALE ? "nữ" : "nam") + ", không khớp giới tính.");
        }
        if (birthYear != null && birthYear != birthYear()) {
            sentences.add("CCCD ghi năm sinh " + birthYear() + ", không khớp năm sinh " + birthYear + ".");
        }
        return sentences;
    }

    private int digit() {
        return digits.charAt(3) - '0';
    }
}
