package vn.chungtay.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.chungtay.ChungTayTest;
import vn.chungtay.organisation.Officer;
import vn.chungtay.organisation.TestOfficers;
import vn.chungtay.platform.NotFound;
import vn.chungtay.tasklist.DeskCases;

@ChungTayTest
class CaseFileTest {

    @Autowired
    CaseFile files;

    @Autowired
    DeskCases cases;

    @Autowired
    TestOfficers officers;

    @AfterEach
    void end() {
        cases.close();
    }

    @Test
    void tellsWhoseTurnItIsAndOffersTheTaskToThoseWhoMayDoIt() {
        CaseView file = files.open(cases.start("VQ.DIEMHE"), officer(TestOfficers.DIEMHE_OFFICER));
        assertThat(file.waiting()).singleElement().satisfies(task -> {
            assertThat(task.holder()).isNull();
            assertThat(task.why()).isNotNull();
            assertThat(task.readers()).isTrue();
        });
        assertThat(file.active()).containsExactly("task_review");
    }

    @Test
    void endsWithNobodyWaiting() {
        String caseKey = cases.start("VQ.DIEMHE");
        cases.withdraw(caseKey);
        CaseView file = files.open(caseKey, officer(TestOfficers.DIEMHE_OFFICER));
        assertThat(file.waiting()).isEmpty();
        assertThat(file.history()).extracting(Moment::what).isNotEmpty();
    }

    @Test
    void aCaseOfAnotherCommuneIsNotFound() {
        String caseKey = cases.start("VQ.YENPHUC");
        Officer stranger = officer(TestOfficers.DIEMHE_OFFICER);
        assertThatThrownBy(() -> files.open(caseKey, stranger)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> files.diagram(caseKey, stranger)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> files.open("HN-1999-VQ-9999", stranger)).isInstanceOf(NotFound.class);
    }

    private Officer officer(String username) {
        return officers.get(username);
    }
}
