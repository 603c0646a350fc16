package vn.chungtay.funding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.chungtay.funding.FundingScene.TODAY;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;
import vn.chungtay.ChungTayTest;
import vn.chungtay.organisation.TestOfficers;
import vn.chungtay.platform.NotFound;
import vn.chungtay.platform.Refusal;

@ChungTayTest
@Transactional
class SourcesTest {

    @Autowired
    Sources sources;

    @Autowired
    FundingScene scene;

    @Autowired
    TestOfficers officers;

    @AfterEach
    void signOut() {
        officers.signOut();
    }

    @Test
    void aSourceIsUsableOnceTheHeadOfTheOfficeHasConfirmedIt() {
        long source = scene.proposedSource(Stream.MERIT, 100);
        assertThat(sources.usable(Stream.MERIT, TODAY)).extracting(Source::id).doesNotContain(source);
        officers.signIn(TestOfficers.FINANCE_HEAD);
        sources.confirm(source);
        assertThat(sources.usable(Stream.MERIT, TODAY)).extracting(Source::id).contains(source);
    }

    @Test
    void aSourceIsNotUsableAfterItsLastDay() {
        long source = scene.confirmedSource(Stream.MERIT, 100);
        assertThat(sources.usable(Stream.MERIT, TODAY.plusDays(1)))
                .extracting(Source::id)
                .doesNotContain(source);
    }

    @Test
    void whoEnteredASourceDoesNotConfirmIt() {
        long source = scene.proposedSource(Stream.MERIT, 100);
        assertThatThrownBy(() -> sources.confirm(source)).isInstanceOf(Refusal.class);
    }

    @Test
    void theHeadOfAnotherOfficeDoesNotConfirmIt() {
        long source = scene.proposedSource(Stream.MERIT, 100);
        officers.signIn(TestOfficers.HOUSE_HEAD);
        assertThatThrownBy(() -> sources.confirm(source)).isInstanceOf(Refusal.class);
    }

    @Test
    void aCommuneSeesNoSource() {
        long source = scene.proposedSource(Stream.MERIT, 100);
        officers.signIn(TestOfficers.DIEMHE_CHAIR);
        assertThatThrownBy(() -> sources.confirm(source)).isInstanceOf(NotFound.class);
    }

    @Test
    void theSecondToSettleIsToldWhoWasFirst() {
        long source = scene.confirmedSource(Stream.MERIT, 100);
        assertThatThrownBy(() -> sources.refuse(source, "Sai số tiền"))
                .hasMessage("Công chức mẫu 16 đã xử lý nguồn này lúc 08:00 ngày 15/04/2025: được dùng.");
    }

    @Test
    void onlyTheFinanceOfficeEntersASource() {
        officers.signIn(TestOfficers.HOUSE_APPRAISER);
        assertThatThrownBy(() -> scene.proposedSourceAsSignedIn(Stream.MERIT, 100))
                .isInstanceOf(Refusal.class);
    }
}
