package vn.chungtay.organisation.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.chungtay.ChungTayTest;
import vn.chungtay.organisation.Officer;
import vn.chungtay.organisation.Officers;
import vn.chungtay.organisation.Role;
import vn.chungtay.organisation.TestOfficers;
import vn.chungtay.platform.Refusal;

@ChungTayTest
class OfficerDirectoryTest {

    @Autowired
    Officers officers;

    @Autowired
    TestOfficers cast;

    @Test
    void describesAnOfficerByTheCurrentPosition() {
        Officer officer = cast.get(TestOfficers.DIEMHE_CHAIR);
        assertThat(officer.unitName()).isEqualTo("UBND xã Điềm He");
        assertThat(officer.positionTitle()).isEqualTo("Chủ tịch");
        assertThat(officer.roles()).containsExactly(Role.COMMUNE_CHAIR);
    }

    @Test
    void namesTheActorsOfTheAudit() {
        assertThat(officers.nameOf(String.valueOf(cast.id(TestOfficers.DIEMHE_OFFICER))))
                .isEqualTo("Công chức mẫu 01");
        assertThat(officers.nameOf("system")).isEqualTo("Hệ thống");
        assertThat(officers.nameOf("0")).isEqualTo("–");
    }

    @Test
    void findsWhoSigns() {
        long chair = cast.id(TestOfficers.DIEMHE_CHAIR);
        assertThat(officers.holder("VQ.DIEMHE", Role.COMMUNE_CHAIR).id()).isEqualTo(chair);
    }

    @Test
    void saysWhenNobodySigns() {
        assertThatThrownBy(() -> officers.holder("VQ.TRILE", Role.COMMUNE_CHAIR))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("UBND xã Tri Lễ chưa có người giữ vị trí");
    }
}
