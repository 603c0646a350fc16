package vn.chungtay.appraisal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentCaptor;
import org.springframework.context.ApplicationEventPublisher;
import vn.chungtay.calendar.Deadlines;
import vn.chungtay.document.DocumentApproved;
import vn.chungtay.funding.Allocation;
import vn.chungtay.funding.Allocations;
import vn.chungtay.funding.Stream;
import vn.chungtay.household.BeneficiaryGroup;
import vn.chungtay.household.BuildType;
import vn.chungtay.household.HouseholdId;
import vn.chungtay.household.HouseholdState;
import vn.chungtay.household.HouseholdView;
import vn.chungtay.household.Households;
import vn.chungtay.money.Dong;
import vn.chungtay.nomination.NominationOutcomes;
import vn.chungtay.nomination.Outcome;
import vn.chungtay.nomination.SubmittedFamily;

class DecisionsTest {

    private static final String CASE = "DN-2025-VQ-0001";
    private static final LocalDate SIGNED = LocalDate.of(2025, 4, 15);
    private static final Dong SUM = Dong.of(60_000_000);

    private final Appraisals appraisals = mock(Appraisals.class);
    private final AppraisedFamilies families = mock(AppraisedFamilies.class);
    private final NominationOutcomes outcomes = mock(NominationOutcomes.class);
    private final Allocations allocations = mock(Allocations.class);
    private final Decisions decisions = new Decisions(
            appraisals,
            families,
            new Combination(appraisals, families, outcomes, allocations, mock(Deadlines.class)),
            mock(ApprovalTable.class),
            outcomes,
            mock(Households.class),
            mock(ApplicationEventPublisher.class));

    @BeforeEach
    void oneFamilyIsFreeAndOneHeldSinceTheOfficesPassedIt() {
        AppraisedFamily free = appraised(11);
        AppraisedFamily held = appraised(12, "PA-2025-VQ-0003");
        when(appraisals.get(1))
                .thenReturn(new AppraisalView(
                        1, 5, CASE, "VQ.DIEMHE", SIGNED, AppraisalState.COMBINED, null, null, null, null, null));
        when(families.of(1)).thenReturn(List.of(free, held));
        when(families.passed(1))
                .thenReturn(List.of(new PassedFamily(11, free.submitted().household(), Stream.POVERTY_PROGRAMME, SUM)));
        when(allocations.of(any()))
                .thenAnswer(asked -> List.of(new Allocation(
                        1, asked.getArgument(0), Stream.POVERTY_PROGRAMME, 1, "Vốn mẫu", CASE, SUM, Dong.ZERO)));
        decisions.on(new DocumentApproved(9, AppraisalPapers.DECISION, CASE, "appraisal", "1", "01/QĐ-UBND", SIGNED));
    }

    @Test
    void aHeldFamilyGoesBackToItsRoundAndDoesNotWaitForEver() {
        ArgumentCaptor<List<Outcome>> applied = ArgumentCaptor.captor();
        verify(outcomes).apply(anyLong(), applied.capture());
        assertThat(applied.getValue())
                .containsExactlyInAnyOrder(new Outcome.Approved(11, "01/QĐ-UBND"), new Outcome.KeptForLater(12));
    }

    @Test
    void itsMoneyGoesBackToTheSource() {
        verify(allocations).release(new HouseholdId(12), CASE);
        verify(allocations, never()).release(eq(new HouseholdId(11)), any());
    }

    private static AppraisedFamily appraised(long entryId, String... objections) {
        HouseholdView household = new HouseholdView(
                new HouseholdId(entryId),
                "VQ.DIEMHE",
                "Nà Mẫu",
                "Nông Văn Mẫu",
                1960,
                BeneficiaryGroup.values()[0],
                BuildType.NEW,
                null,
                4,
                HouseholdState.NOMINATED,
                null,
                null);
        return new AppraisedFamily(
                new SubmittedFamily(entryId, 1, household, Stream.POVERTY_PROGRAMME, SUM, true, List.of(objections)),
                Arrays.stream(Office.values())
                        .map(office ->
                                new VerdictView(entryId, office, Verdict.PASS, null, null, null, 3, Instant.EPOCH))
                        .toList());
    }
}
