package vn.chungtay.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DongTest {

    @Test
    void writesItselfWithDots() {
        assertThat(Dong.of(60_000_000)).hasToString("60.000.000 đ");
        assertThat(Dong.ZERO).hasToString("0 đ");
    }

    @Test
    void isNeverNegative() {
        assertThatThrownBy(() -> Dong.of(-1)).isInstanceOf(ArithmeticException.class);
    }

    @Test
    void refusesToTakeAwayMoreThanThereIs() {
        assertThatThrownBy(() -> Dong.of(5).minus(Dong.of(6))).isInstanceOf(ArithmeticException.class);
    }

    @Test
    void neverOverflows() {
        assertThatThrownBy(() -> Dong.of(Long.MAX_VALUE).plus(Dong.of(1))).isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> Dong.of(Long.MAX_VALUE).percent(70)).isInstanceOf(ArithmeticException.class);
    }

    @Test
    void aPercentageIsRoundedDownToTheDong() {
        assertThat(Dong.of(60_000_000).percent(70)).isEqualTo(Dong.of(42_000_000));
        assertThat(Dong.of(99).percent(70)).isEqualTo(Dong.of(69));
    }

    @Test
    void whatRoundingLeavesGoesToTheLastPart() {
        assertThat(Dong.of(101).split(List.of(33, 33, 34))).containsExactly(Dong.of(33), Dong.of(33), Dong.of(35));
    }

    @Test
    void partsThatAreNotTheWholeAreRefused() {
        assertThatThrownBy(() -> Dong.of(100).split(List.of(70, 20))).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "0, Không đồng",
        "5, Năm đồng",
        "10, Mười đồng",
        "11, Mười một đồng",
        "14, Mười bốn đồng",
        "15, Mười lăm đồng",
        "20, Hai mươi đồng",
        "21, Hai mươi mốt đồng",
        "24, Hai mươi tư đồng",
        "55, Năm mươi lăm đồng",
        "101, Một trăm linh một đồng",
        "104, Một trăm linh bốn đồng",
        "105, Một trăm linh năm đồng",
        "110, Một trăm mười đồng",
        "1000, Một nghìn đồng",
        "1005, Một nghìn không trăm linh năm đồng",
        "60000000, Sáu mươi triệu đồng",
        "42500000, Bốn mươi hai triệu năm trăm nghìn đồng",
        "30015000, Ba mươi triệu không trăm mười lăm nghìn đồng",
        "1000000000, Một tỷ đồng",
        "1000005000, Một tỷ không trăm linh năm nghìn đồng",
        "2024000000, Hai tỷ không trăm hai mươi tư triệu đồng",
        "17800000000000, Mười bảy nghìn tám trăm tỷ đồng"
    })
    void isReadAloudAsDocumentsWriteIt(long amount, String words) {
        assertThat(Dong.of(amount).inWords()).isEqualTo(words);
    }
}
