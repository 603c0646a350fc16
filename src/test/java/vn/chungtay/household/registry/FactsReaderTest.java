package vn.chungtay.household.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.chungtay.household.registry.FamilyTexts.aPoorFamily;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.chungtay.household.BeneficiaryGroup;
import vn.chungtay.household.BuildType;
import vn.chungtay.household.PriorityClass;
import vn.chungtay.money.Dong;
import vn.chungtay.platform.Viet;

class FactsReaderTest {

    private final FactsReader reader = new FactsReader(
            Clock.fixed(Instant.parse("2025-02-06T02:00:00Z"), Viet.ZONE), new HouseholdSettings(false));

    @Test
    void readsAPlainFamilyWithoutAProblem() {
        Reading reading = reader.read(aPoorFamily().texts());
        assertThat(reading.problems()).isEmpty();
        HouseholdFacts facts = reading.accepted().orElseThrow();
        assertThat(facts.head().name()).isEqualTo("Nông Văn Mẫu");
        assertThat(facts.recognition().group()).isEqualTo(BeneficiaryGroup.POOR);
        assertThat(facts.need().buildType()).isEqualTo(BuildType.NEW);
    }

    @Test
    void whatItReadIsWrittenAndReadTheSameAgain() {
        HouseholdFacts facts = facts(aPoorFamily()
                .with(Field.ESTIMATE, "80.000.000")
                .with(Field.PRIORITY, "đ")
                .with(Field.SEPARATED_ON, "1-3-2015")
                .with(Field.COLLAPSE, "có")
                .with(Field.LAND_PAPER, "sổ đỏ")
                .with(Field.REPRESENTATIVE_NAME, "Nông Thị Mẫu")
                .texts());
        assertThat(facts(FactsTexts.of(facts))).isEqualTo(facts);
        assertThat(facts.need().estimate()).isEqualTo(Dong.of(80_000_000));
        assertThat(facts.recognition().priority()).isEqualTo(PriorityClass.DD);
    }

    @ParameterizedTest
    @CsvSource({
        "HEAD_NAME, '', Thiếu họ và tên chủ hộ.",
        "HEAD_NAME, <script>, Họ và tên chủ hộ: có ký tự không dùng trong họ tên.",
        "VILLAGE, '', Thiếu thôn.",
        "BIRTH_DATE, 31/02/1960, 'Ngày, tháng, năm sinh: không phải ngày sinh hoặc năm sinh; viết như 05/02/1960 hoặc 1960.'",
        "BIRTH_DATE, 2031, 'Ngày, tháng, năm sinh: không phải ngày sinh hoặc năm sinh; viết như 05/02/1960 hoặc 1960.'",
        "IDENTITY_NUMBER, 02006000001, CCCD có 12 chữ số; ở đây có 11.",
        "IDENTITY_NUMBER, 02006000000A, CCCD chỉ gồm chữ số.",
        "GROUP, hộ giàu, 'Đối tượng: phải là một trong: Hộ nghèo; Hộ cận nghèo; Người có công; Ảnh hưởng thiên tai, biến đổi khí hậu.'",
        "MEMBERS, 0, Số khẩu: phải từ 1 trở lên.",
        "MEMBERS, -1, Số khẩu: phải là số từ 0 đến 30.",
        "CHILDREN, 5, Trẻ em: nhiều hơn số khẩu.",
        "ESTIMATE, -5, 'Dự toán (đồng): phải là số tiền bằng đồng, nhiều nhất 2.000.000.000 đ.'",
        "REPRESENTATIVE_PHONE, 0912345678, Thiếu họ và tên người đại diện."
    })
    void namesWhatIsWrong(Field field, String text, String sentence) {
        Reading reading = reader.read(aPoorFamily().with(field, text).texts());
        assertThat(reading.errors()).extracting(Problem::message).contains(sentence);
        assertThat(reading.accepted()).isEmpty();
    }

    @Test
    void namesAllErrorsAtOnce() {
        Reading reading = reader.read(Map.of());
        assertThat(reading.errors())
                .extracting(Problem::field)
                .containsExactlyInAnyOrder(
                        Field.VILLAGE,
                        Field.HEAD_NAME,
                        Field.BIRTH_DATE,
                        Field.SEX,
                        Field.GROUP,
                        Field.MEMBERS,
                        Field.BUILD_TYPE);
    }

    @Test
    void aMissingIdentityNumberIsOnlyAWarning() {
        Reading reading =
                reader.read(aPoorFamily().without(Field.IDENTITY_NUMBER).texts());
        assertThat(reading.accepted()).isPresent();
        assertThat(reading.problems())
                .containsExactly(
                        Problem.warning(Field.IDENTITY_NUMBER, "Chưa có số CCCD: cần bổ sung trước khi chi tiền."));
    }

    @Test
    void anOldNumberOfNineDigitsIsOnlyAWarning() {
        Reading reading = reader.read(
                aPoorFamily().with(Field.IDENTITY_NUMBER, "080 123 456").texts());
        assertThat(reading.accepted()).isPresent();
        assertThat(reading.problems()).extracting(Problem::blocking).containsExactly(false);
    }

    @Test
    void theSexMayComeFromTheIdentityNumber() {
        assertThat(facts(aPoorFamily().without(Field.SEX).texts()).head().sex()).isEqualTo(Sex.MALE);
    }

    @Test
    void aDurableHouseAndEarlierSupportAreForTheAppraisalToJudge() {
        Reading reading = reader.read(aPoorFamily()
                .with(Field.FOUNDATION, "bền chắc")
                .with(Field.ROOF, "KIÊN CỐ")
                .with(Field.HOUSE_AREA, "60")
                .with(Field.PRIOR_SUPPORT, "Đại đoàn kết 2015")
                .texts());
        assertThat(reading.accepted()).isPresent();
        assertThat(reading.problems())
                .extracting(Problem::field)
                .containsExactlyInAnyOrder(Field.FOUNDATION, Field.HOUSE_AREA, Field.PRIOR_SUPPORT);
    }

    @Test
    void aVillageIsNamedWithoutTheWordForIt() {
        assertThat(facts(aPoorFamily().with(Field.VILLAGE, "THÔN  Nà Mẫu").texts())
                        .village())
                .isEqualTo("Nà Mẫu");
    }

    @Test
    void noEarlierSupportIsNoSupport() {
        assertThat(facts(aPoorFamily().with(Field.PRIOR_SUPPORT, "Không").texts())
                        .recognition()
                        .priorSupport())
                .isNull();
    }

    @Test
    void familiesAreTheSameByNumberOrElseByName() {
        HouseholdFacts known = facts(aPoorFamily().texts());
        assertThat(List.of(
                        aPoorFamily().with(Field.HEAD_NAME, "Nông Văn Khác"),
                        aPoorFamily().without(Field.IDENTITY_NUMBER).with(Field.HEAD_NAME, "NÔNG VĂN MẪU")))
                .allMatch(other -> known.isSameFamily(facts(other.texts())));
        assertThat(known.isSameFamily(facts(aPoorFamily()
                        .with(Field.IDENTITY_NUMBER, "020060000002")
                        .texts())))
                .isFalse();
    }

    private HouseholdFacts facts(Map<Field, String> texts) {
        return reader.read(texts).accepted().orElseThrow();
    }
}
