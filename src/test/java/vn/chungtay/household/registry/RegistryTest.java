package vn.chungtay.household.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.list;
import static org.assertj.core.groups.Tuple.tuple;
import static vn.chungtay.household.HouseholdScene.number;
import static vn.chungtay.household.registry.FamilyTexts.aPoorFamily;
import static vn.chungtay.organisation.TestOfficers.DIEMHE_CHAIR;
import static vn.chungtay.organisation.TestOfficers.DIEMHE_OFFICER;
import static vn.chungtay.organisation.TestOfficers.YENPHUC_OFFICER;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;
import vn.chungtay.ChungTayTest;
import vn.chungtay.household.HouseholdId;
import vn.chungtay.household.HouseholdScene;
import vn.chungtay.household.HouseholdState;
import vn.chungtay.household.HouseholdView;
import vn.chungtay.household.Households;
import vn.chungtay.organisation.Scope;
import vn.chungtay.organisation.TestOfficers;
import vn.chungtay.platform.NotFound;
import vn.chungtay.platform.Refusal;

@ChungTayTest
@Transactional
class RegistryTest {

    @Autowired
    Registry registry;

    @Autowired
    RegistryList list;

    @Autowired
    Households households;

    @Autowired
    HouseholdScene scene;

    @Autowired
    TestOfficers officers;

    @AfterEach
    void signOut() {
        officers.signOut();
    }

    @Test
    void aRegisteredFamilyBelongsToItsOfficersCommune() {
        HouseholdView view = households.get(scene.poorFamily());
        assertThat(view.unitId()).isEqualTo("VQ.DIEMHE");
        assertThat(view.state()).isEqualTo(HouseholdState.REGISTERED);
        assertThat(households.forRound("VQ.DIEMHE")).contains(view);
    }

    @Test
    void aFamilyOutsideTheScopeIsNotFound() {
        HouseholdId family = scene.poorFamily();
        Scope stranger = officers.get(YENPHUC_OFFICER).scope();
        assertThatThrownBy(() -> households.get(family, stranger)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> registry.record(family, stranger)).isInstanceOf(NotFound.class);
    }

    @Test
    void onlyTheCommunesOfficersWriteTheRegistry() {
        assertThatThrownBy(() -> scene.register(DIEMHE_CHAIR, aPoorFamily())).isInstanceOf(Refusal.class);
    }

    @Test
    void aSecondFamilyWithTheSameNumberIsNamedInTheOwnCommune() {
        String number = number();
        scene.register(DIEMHE_OFFICER, aPoorFamily().with(Field.IDENTITY_NUMBER, number));
        FamilyTexts again = aPoorFamily().with(Field.HEAD_NAME, "Nông Văn Khác").with(Field.IDENTITY_NUMBER, number);
        assertThatThrownBy(() -> scene.register(DIEMHE_OFFICER, again))
                .isInstanceOf(FactsRefused.class)
                .extracting(refused -> ((FactsRefused) refused).problems(), list(Problem.class))
                .containsExactly(Problem.error(
                        Field.IDENTITY_NUMBER, "CCCD đã có trong sổ hộ của xã: hộ Nông Văn Mẫu, Nà Mẫu."));
    }

    @Test
    void ofAnotherCommunesFamilyOnlyItsExistenceIsSaid() {
        String number = number();
        scene.register(DIEMHE_OFFICER, aPoorFamily().with(Field.IDENTITY_NUMBER, number));
        FamilyTexts again = aPoorFamily().with(Field.IDENTITY_NUMBER, number);
        assertThatThrownBy(() -> scene.register(YENPHUC_OFFICER, again))
                .isInstanceOf(FactsRefused.class)
                .extracting(
                        refused -> ((FactsRefused) refused).problems().get(0).message())
                .asString()
                .contains("một xã khác trong huyện")
                .doesNotContain("Nông Văn Mẫu");
    }

    @Test
    void withoutANumberTheNameTellsFamiliesApart() {
        scene.register(DIEMHE_OFFICER, aPoorFamily().without(Field.IDENTITY_NUMBER));
        assertThatThrownBy(() -> scene.register(
                        DIEMHE_OFFICER,
                        aPoorFamily().with(Field.HEAD_NAME, "nong van mau").with(Field.IDENTITY_NUMBER, number())))
                .isInstanceOf(FactsRefused.class);
        scene.register(YENPHUC_OFFICER, aPoorFamily().without(Field.IDENTITY_NUMBER));
    }

    @Test
    void aCorrectionKeepsWhatStoodThereAndWhy() {
        HouseholdId family = scene.poorFamily();
        HouseholdRecord before = record(family);
        correct(family, before.version(), with(before, Field.PHONE_NUMBER, "0912345678"), "Hộ báo lại");
        assertThat(record(family).corrections())
                .extracting(
                        CorrectionView::field, CorrectionView::oldText, CorrectionView::newText, CorrectionView::reason)
                .containsExactly(tuple(Field.PHONE_NUMBER, "", "0912345678", "Hộ báo lại"));
    }

    @Test
    void theSecondToCorrectIsToldWhoWasFirst() {
        HouseholdId family = scene.poorFamily();
        HouseholdRecord seen = record(family);
        String first = officers.get(DIEMHE_OFFICER).name();
        assertThatThrownBy(() -> correct(family, seen.version() - 1, seen.texts(), "Hộ báo lại"))
                .hasMessage(
                        first + " đã sửa thông tin hộ này lúc 08:00 ngày 15/04/2025. Xem lại bản mới rồi sửa tiếp.");
    }

    @Test
    void anApprovedFamilyKeepsTheGroundOfItsDecision() {
        HouseholdId family = scene.poorFamily();
        households.advance(family, HouseholdState.NOMINATED);
        households.advance(family, HouseholdState.APPROVED);
        HouseholdRecord seen = record(family);
        assertThatThrownBy(() -> correct(family, seen.version(), with(seen, Field.BUILD_TYPE, "Sửa chữa"), "Đổi ý"))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("đã được phê duyệt");
        correct(family, seen.version(), with(seen, Field.PHONE_NUMBER, "0912345678"), "Hộ báo lại");
    }

    @Test
    void aFamilyDoesNotSkipTheApproval() {
        HouseholdId family = scene.poorFamily();
        assertThatThrownBy(() -> households.advance(family, HouseholdState.BUILDING))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void onlyAReceiverWithANumberOfTwelveDigitsIsReadyForPayment() {
        assertThat(households.identityReadyForPayment(scene.poorFamily())).isTrue();
        HouseholdId represented = scene.register(
                DIEMHE_OFFICER,
                aPoorFamily()
                        .with(Field.IDENTITY_NUMBER, number())
                        .with(Field.HEAD_NAME, "Hoàng Văn Mẫu")
                        .with(Field.REPRESENTATIVE_NAME, "Hoàng Thị Mẫu"));
        assertThat(households.identityReadyForPayment(represented)).isFalse();
    }

    @Test
    void theListIsFoundWithoutAccentsAndContinuesWhereItStopped() {
        for (String name : List.of("Nông Văn Thử A", "Nông Văn Thử B", "Nông Văn Thử C")) {
            scene.register(
                    DIEMHE_OFFICER, aPoorFamily().with(Field.HEAD_NAME, name).with(Field.IDENTITY_NUMBER, number()));
        }
        Scope scope = officers.get(DIEMHE_OFFICER).scope();
        RegistryFilter filter = new RegistryFilter("nong van THU", null, null, null, null);
        var first = list.page(filter, scope, null, 2);
        var second = list.page(filter, scope, Long.valueOf(first.next()), 2);
        assertThat(first.items())
                .extracting(RegistryLine::headName)
                .containsExactly("Nông Văn Thử A", "Nông Văn Thử B");
        assertThat(second.items()).extracting(RegistryLine::headName).containsExactly("Nông Văn Thử C");
        assertThat(second.next()).isNull();
    }

    @Test
    void theListShowsNothingOutsideTheScope() {
        scene.poorFamily();
        Scope stranger = officers.get(YENPHUC_OFFICER).scope();
        assertThat(list.page(RegistryFilter.ALL, stranger, null, 500).items())
                .allMatch(line -> line.unitId().equals("VQ.YENPHUC"));
    }

    private HouseholdRecord record(HouseholdId family) {
        return registry.record(family, officers.get(DIEMHE_OFFICER).scope());
    }

    private void correct(HouseholdId family, int version, Map<Field, String> texts, String reason) {
        registry.correct(family, officers.get(DIEMHE_OFFICER).scope(), version, scene.facts(texts), reason);
    }

    private static Map<Field, String> with(HouseholdRecord record, Field field, String text) {
        Map<Field, String> texts = new EnumMap<>(record.texts());
        texts.put(field, text);
        return texts;
    }
}
