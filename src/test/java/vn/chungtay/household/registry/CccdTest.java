package vn.chungtay.household.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CccdTest {

    @ParameterizedTest
    @CsvSource({
        "020060000001, MALE, 1960",
        "020160000001, FEMALE, 1960",
        "020205000001, MALE, 2005",
        "020305000001, FEMALE, 2005",
        "020410000001, MALE, 2110"
    })
    void tellsSexAndBirthYear(String digits, Sex sex, int year) {
        assertThat(new Cccd(digits).sex()).isEqualTo(sex);
        assertThat(new Cccd(digits).birthYear()).isEqualTo(year);
    }

    @Test
    void agreesWithItsOwner() {
        assertThat(new Cccd("020060000001").contradictions(Sex.MALE, 1960, false))
                .isEmpty();
    }

    @Test
    void namesAnUnknownProvince() {
        assertThat(new Cccd("003060000001").contradictions(Sex.MALE, 1960, false))
                .containsExactly("Ba số đầu của CCCD (003) không phải mã tỉnh, thành phố.");
    }

    @Test
    void letsTheNumbersOfADemonstrationPassWhereTheyAreAllowed() {
        assertThat(new Cccd("000060000001").contradictions(Sex.MALE, 1960, true))
                .isEmpty();
        assertThat(new Cccd("000060000001").contradictions(Sex.MALE, 1960, false))
                .isNotEmpty();
    }

    @Test
    void namesTheOtherSex() {
        assertThat(new Cccd("020160000001").contradictions(Sex.MALE, 1960, false))
                .containsExactly("Số thứ tư của CCCD là của nữ, không khớp giới tính.");
    }

    @Test
    void namesTheOtherBirthYear() {
        assertThat(new Cccd("020060000001").contradictions(Sex.MALE, 1961, false))
                .containsExactly("CCCD ghi năm sinh 1960, không khớp năm sinh 1961.");
    }

    @Test
    void hasTwelveDigits() {
        assertThatThrownBy(() -> new Cccd("020060")).isInstanceOf(IllegalArgumentException.class);
        assertThat(Cccd.of("123456789")).isEmpty();
    }
}
