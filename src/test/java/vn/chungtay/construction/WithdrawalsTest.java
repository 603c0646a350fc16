package vn.chungtay.construction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.annotation.Transactional;
import vn.chungtay.ChungTayTest;
import vn.chungtay.appraisal.FamilyApproved;
import vn.chungtay.funding.Stream;
import vn.chungtay.household.BuildType;
import vn.chungtay.household.HouseholdId;
import vn.chungtay.household.HouseholdScene;
import vn.chungtay.money.Dong;
import vn.chungtay.organisation.CurrentOfficer;
import vn.chungtay.organisation.TestOfficers;
import vn.chungtay.platform.Refusal;

@ChungTayTest
@Transactional
class WithdrawalsTest {

    @Autowired
    Withdrawals withdrawals;

    @Autowired
    HouseSupports supports;

    @Autowired
    HouseholdScene families;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    TestOfficers officers;

    @Autowired
    CurrentOfficer current;

    @AfterEach
    void signOut() {
        officers.signOut();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                TestOfficers.DIEMHE_ACCOUNTANT,
                TestOfficers.DIEMHE_BUILDER,
                TestOfficers.DIEMHE_CLERK,
                TestOfficers.DISTRICT_CHAIR,
                TestOfficers.PROVINCE_OFFICER
            })
    void othersThanTheOfficerAndTheChairOfTheCommuneRecordNone(String username) {
        String house = houseOfDiemHe();
        officers.signIn(username);

        assertThatThrownBy(() -> withdrawals.withdraw(house, "Hộ chuyển đi", current.get()))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("Chỉ công chức văn hóa");
    }

    @Test
    void theChairOfTheCommuneMayRecordOne() {
        String house = houseOfDiemHe();
        officers.signIn(TestOfficers.DIEMHE_CHAIR);

        assertThat(withdrawals.withdrawable(house, current.get()).caseKey()).isEqualTo(house);
    }

    private String houseOfDiemHe() {
        HouseholdId family = families.poorFamily();
        events.publishEvent(new FamilyApproved(
                990_002,
                "DN-1999-VQ-0002",
                1,
                family,
                "VQ.DIEMHE",
                Stream.POVERTY_PROGRAMME,
                BuildType.NEW,
                Dong.of(60_000_000),
                LocalDate.of(2025, 4, 1)));
        return supports.of(family).get(0).caseKey();
    }
}
