package vn.chungtay.money;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

class DongPropertyTest {

    static final long MOST = 9_000_000_000_000_000L;

    static final List<String> DIGITS =
            List.of("không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín", "mốt", "tư", "lăm", "mười");

    @Property
    void partsAlwaysAddUpToTheWhole(
            @ForAll @LongRange(min = 0, max = MOST) long amount,
            @ForAll @IntRange(min = 0, max = 50) int first,
            @ForAll @IntRange(min = 0, max = 50) int second) {
        List<Dong> parts = Dong.of(amount).split(List.of(first, second, 100 - first - second));

        assertThat(parts.stream().reduce(Dong.ZERO, Dong::plus)).isEqualTo(Dong.of(amount));
    }

    @Property
    void aPercentageAndItsComplementLoseLessThanADong(
            @ForAll @LongRange(min = 0, max = MOST) long amount, @ForAll @IntRange(min = 0, max = 100) int percent) {
        Dong sum = Dong.of(amount);

        assertThat(sum.minus(sum.percent(percent))
                        .minus(sum.percent(100 - percent))
                        .amount())
                .isBetween(0L, 1L);
    }

    @Property
    void wordsReadBackGiveTheSum(@ForAll @LongRange(min = 0, max = Long.MAX_VALUE) long amount) {
        assertThat(readBack(Dong.of(amount).inWords())).isEqualTo(amount);
    }

    @Property
    void smallSumsReadBackToo(@ForAll @LongRange(min = 0, max = 2_000_000) long amount) {
        assertThat(readBack(Dong.of(amount).inWords())).isEqualTo(amount);
    }

    @Property
    void figuresReadBackGiveTheSum(@ForAll @LongRange(min = 0, max = Long.MAX_VALUE) long amount) {
        assertThat(Long.parseLong(Dong.of(amount).toString().replaceAll("\\D", "")))
                .isEqualTo(amount);
    }

    /** A reader of its own: units gather, a name multiplies what has gathered. */
    private static long readBack(String words) {
        long billions = 0;
        long sum = 0;
        long three = 0;
        long digit = 0;
        for (String word : Arrays.asList(words.toLowerCase(Locale.ROOT).split(" "))) {
            switch (word) {
                case "trăm" -> {
                    three = digit * 100;
                    digit = 0;
                }
                case "mươi" -> {
                    three += digit * 10;
                    digit = 0;
                }
                case "mười" -> three += 10;
                case "linh", "đồng" -> {}
                case "nghìn", "triệu" -> {
                    sum += (three + digit) * (word.equals("nghìn") ? 1_000 : 1_000_000);
                    three = 0;
                    digit = 0;
                }
                case "tỷ" -> {
                    billions = (billions + sum + three + digit) * 1_000_000_000;
                    sum = 0;
                    three = 0;
                    digit = 0;
                }
                default ->
                    digit = switch (word) {
                        case "mốt" -> 1;
                        case "tư" -> 4;
                        case "lăm" -> 5;
                        default -> DIGITS.indexOf(word);
                    };
            }
        }
        return billions + sum + three + digit;
    }
}
