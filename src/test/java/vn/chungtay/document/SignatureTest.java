package vn.chungtay.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SignatureTest {

    @Test
    void theChairmanSignsForTheCommittee() {
        assertThat(Signature.lines(SignerForm.TM, "Chủ tịch UBND xã"))
                .containsExactly("TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH");
    }

    @Test
    void aDeputySignsInHisPlace() {
        assertThat(Signature.lines(SignerForm.TM, "Phó Chủ tịch UBND huyện"))
                .containsExactly("TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH");
        assertThat(Signature.lines(SignerForm.HEAD, "Phó Trưởng phòng"))
                .containsExactly("KT. TRƯỞNG PHÒNG", "PHÓ TRƯỞNG PHÒNG");
    }

    @Test
    void theChairmansOwnDecisionCarriesNoTm() {
        assertThat(Signature.lines(SignerForm.OWN, "Chủ tịch")).containsExactly("CHỦ TỊCH");
    }

    @Test
    void anActingHeadIsMarked() {
        assertThat(Signature.lines(SignerForm.HEAD, "Quyền Trưởng phòng")).containsExactly("Q. TRƯỞNG PHÒNG");
    }

    @Test
    void anUnknownPositionIsWrittenAsItIs() {
        assertThat(Signature.lines(SignerForm.HEAD, "Giám đốc Trung tâm")).containsExactly("GIÁM ĐỐC");
        assertThat(Signature.lines(SignerForm.HEAD, "Phụ trách phòng")).containsExactly("PHỤ TRÁCH PHÒNG");
    }
}
