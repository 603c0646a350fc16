package vn.chungtay.organisation.staff;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.chungtay.ChungTayTest;
import vn.chungtay.organisation.Role;
import vn.chungtay.organisation.Scope;

/** Today is 15/4/2025: two communes have gone into Khánh Khê, the six new ones are still to come. */
@ChungTayTest
class ScopeRulesTest {

    @Autowired
    ScopeRules rules;

    @Test
    void aCommuneOfficerSeesTheOwnCommune() {
        assertThat(scope("VQ.DIEMHE", Role.COMMUNE_OFFICER))
                .isEqualTo(new Scope(Set.of("VQ.DIEMHE"), Set.of("VQ.DIEMHE:COMMUNE_OFFICER")));
    }

    @Test
    void aMergedCommuneSeesTheCasesOfItsPredecessorsAndTakesTheirTasks() {
        Scope scope = scope("VQ.KHANHKHE", Role.CLERK);
        assertThat(scope.unitIds()).containsExactlyInAnyOrder("VQ.KHANHKHE", "VQ.DONGGIAP", "VQ.TRANGCAC");
        assertThat(scope.groups())
                .containsExactlyInAnyOrder("VQ.KHANHKHE:CLERK", "VQ.DONGGIAP:CLERK", "VQ.TRANGCAC:CLERK");
    }

    @Test
    void anOfficeOfTheDistrictSeesAllItsCommunesButTakesOnlyItsOwnTasks() {
        Scope scope = scope("VQ-KTHT", Role.HOUSE_APPRAISER);
        assertThat(scope.unitIds()).contains("VQ", "VQ-KTHT", "VQ.DIEMHE", "VQ.YENPHUC", "VQ.DONGGIAP");
        assertThat(scope.unitIds()).doesNotContain("LS", "LS.DIEMHE", "CL.TANTHANH");
        assertThat(scope.groups()).containsExactly("VQ-KTHT:HOUSE_APPRAISER");
    }

    @Test
    void aSupervisorSeesTheOwnAreaOnly() {
        var appointment = new Appointment(
                "VQ-HDTDKT", "Ủy viên", Set.of(Role.SUPERVISOR), LocalDate.EPOCH, Set.of("VQ.KHANHKHE"));
        assertThat(rules.of(List.of(new OfficerPosition(1, appointment))).unitIds())
                .containsExactlyInAnyOrder("VQ.KHANHKHE", "VQ.DONGGIAP", "VQ.TRANGCAC");
    }

    @Test
    void theProvinceSeesEverything() {
        assertThat(scope("LS-SNV", Role.PROVINCE_OFFICER).unitIds()).contains("VQ.DIEMHE", "VQ-NV", "CL.TANTHANH");
    }

    @Test
    void anAdministratorSeesNoCase() {
        assertThat(scope("VQ-VP", Role.ADMINISTRATOR).unitIds()).isEmpty();
    }

    @Test
    void severalPositionsAddUp() {
        Scope scope = rules.of(
                List.of(position("VQ.DIEMHE", Role.COMMUNE_OFFICER), position("VQ.YENPHUC", Role.COMMUNE_ACCOUNTANT)));
        assertThat(scope.unitIds()).containsExactlyInAnyOrder("VQ.DIEMHE", "VQ.YENPHUC");
        assertThat(scope.groups())
                .containsExactlyInAnyOrder("VQ.DIEMHE:COMMUNE_OFFICER", "VQ.YENPHUC:COMMUNE_ACCOUNTANT");
    }

    @Test
    void whoHoldsNoPositionSeesNothing() {
        assertThat(rules.of(List.of())).isEqualTo(Scope.NONE);
    }

    private Scope scope(String unit, Role role) {
        return rules.of(List.of(position(unit, role)));
    }

    private static OfficerPosition position(String unit, Role role) {
        return new OfficerPosition(1, new Appointment(unit, "Chức danh", Set.of(role), LocalDate.EPOCH, Set.of()));
    }
}
