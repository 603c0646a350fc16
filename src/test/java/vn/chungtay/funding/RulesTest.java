package vn.chungtay.funding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.chungtay.funding.FundingScene.TODAY;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import vn.chungtay.ChungTayTest;
import vn.chungtay.household.BuildType;
import vn.chungtay.money.Dong;
import vn.chungtay.platform.Refusal;

@ChungTayTest
class RulesTest {

    @Autowired
    SupportLevels levels;

    @Autowired
    TranchePlans plans;

    @Autowired
    JdbcClient database;

    @Autowired
    TransactionTemplate transaction;

    @ParameterizedTest
    @CsvSource({
        "MERIT, NEW, 2025-04-15, 60000000, 1",
        "MERIT, REPAIR, 2025-04-15, 30000000, 1",
        "POVERTY_PROGRAMME, NEW, 2024-11-09, 40000000, 1",
        "POVERTY_PROGRAMME, NEW, 2024-11-10, 60000000, 2",
        "POVERTY_PROGRAMME, REPAIR, 2025-04-15, 30000000, 2",
        "ETHNIC_PROGRAMME, NEW, 2025-04-15, 60000000, 2",
        "MOVEMENT, NEW, 2025-04-15, 60000000, 1",
        "MOVEMENT, REPAIR, 2025-04-15, 30000000, 1"
    })
    void theLevelOfTheDayApplies(Stream stream, BuildType type, LocalDate on, long total, int parts) {
        SupportLevel level = levels.level(stream, type, on);
        assertThat(level.total()).isEqualTo(Dong.of(total));
        assertThat(level.parts()).hasSize(parts);
        assertThat(levels.get(level.ruleId())).isEqualTo(level);
    }

    @Test
    void aMissingLevelIsSaidInWords() {
        assertThatThrownBy(() -> levels.level(Stream.MERIT, BuildType.NEW, LocalDate.of(2024, 11, 21)))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("Chưa có mức hỗ trợ")
                .hasMessageContaining("21/11/2024");
    }

    @ParameterizedTest
    @CsvSource({"NEW, FOUNDATION_COMPLETE", "REPAIR, PART_OF_REPAIR"})
    void thePovertyProgrammePaysSeventyAndThirty(BuildType type, TrancheTrigger first) {
        TranchePlan plan = plans.plan(Stream.POVERTY_PROGRAMME, type, TODAY);
        assertThat(plan.tranches())
                .containsExactly(new Tranche(1, 70, first), new Tranche(2, 30, TrancheTrigger.HOUSE_COMPLETE));
        assertThat(plan.provisional()).isFalse();
        assertThat(plans.get(plan.ruleId())).isEqualTo(plan);
    }

    @Test
    void theSplitsThatNoTextWasReadForAreProvisional() {
        assertThat(plans.all())
                .filteredOn(plan -> plan.stream() != Stream.POVERTY_PROGRAMME)
                .allMatch(TranchePlan::provisional)
                .allMatch(plan -> plan.legalBasis().equals("Do quản trị viên nhập"));
    }

    @Test
    void theDatabaseRefusesTranchesThatDoNotMakeAHundred() {
        assertThatThrownBy(() -> transaction.executeWithoutResult(
                        status -> database.sql("update tranche set percent = 60 where no = 1")
                                .update()))
                .rootCause()
                .hasMessageContaining("make 90 percent");
    }

    @Test
    @Transactional
    void theDatabaseRefusesTwoLevelsForOneDay() {
        assertThatThrownBy(() -> database.sql("insert into support_level (stream, build_type, valid_from, legal_basis)"
                                + " values ('MERIT', 'NEW', '2025-01-01', 'Do quản trị viên nhập')")
                        .update())
                .hasMessageContaining("support_level_stream_build_type_daterange_excl");
    }
}
