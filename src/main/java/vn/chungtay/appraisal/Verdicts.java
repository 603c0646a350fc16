package vn.chungtay.appraisal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import vn.chungtay.funding.Allocations;
import vn.chungtay.funding.Grant;
import vn.chungtay.household.HouseholdView;
import vn.chungtay.organisation.CurrentOfficer;
import vn.chungtay.platform.Refusal;
import vn.chungtay.platform.UseCase;

/** Takes in an office's table of verdicts, whole or not at all. */
@Service
public class Verdicts {

    private final Appraisals appraisals;
    private final AppraisedFamilies families;
    private final OfficeVerdicts verdicts;
    private final Allocations allocations;
    private final CurrentOfficer currentOfficer;
    private final Clock clock;

    Verdicts(
            Appraisals appraisals,
            AppraisedFamilies families,
            OfficeVerdicts verdicts,
            Allocations allocations,
            CurrentOfficer currentOfficer,
            Clock clock) {
        this.appraisals = appraisals;
        this.families = families;
        this.verdicts = verdicts;
        this.allocations = allocations;
        this.currentOfficer = currentOfficer;
        this.clock = clock;
    }

    /**
     * One verdict for every family that isn't locked. The finance office's table also holds the money of those that pass.
     *
     * @throws Refusal if a family is left out or locked, or if the sources don't suffice
     */
    @UseCase
    public void give(long appraisalId, Office office, List<GivenVerdict> given) {
        Appraisal appraisal = appraisals.load(appraisalId);
        appraisal.requireAppraising();
        Map<Long, AppraisedFamily> open = families.of(appraisalId).stream()
                .filter(family -> !family.locked())
                .collect(Collectors.toMap(family -> family.submitted().entryId(), Function.identity()));
        requireExactly(open, given);
        given.forEach(row -> verdicts.save(
                new OfficeVerdict(appraisalId, office, row, currentOfficer.get().id(), clock.instant())));
        appraisals.change(appraisalId, "appraisal.verdictsOf" + office, changed -> {});
        if (office == Office.FUNDING) {
            holdMoney(appraisal.view().caseKey(), open, given);
        }
    }

    private void holdMoney(String caseKey, Map<Long, AppraisedFamily> open, List<GivenVerdict> given) {
        List<Grant> grants = given.stream()
                .filter(row -> row.verdict() == Verdict.PASS)
                .map(row -> grant(
                        Objects.requireNonNull(open.get(row.entryId()))
                                .submitted()
                                .household(),
                        row))
                .toList();
        allocations.commit(caseKey, allocations.propose(LocalDate.now(clock), grants));
    }

    private static Grant grant(HouseholdView household, GivenVerdict row) {
        return new Grant(household.id(), Objects.requireNonNull(row.stream()), household.buildType());
    }

    private static void requireExactly(Map<Long, AppraisedFamily> open, List<GivenVerdict> given) {
        List<Long> ids = given.stream().map(GivenVerdict::entryId).toList();
        if (ids.size() != open.size() || !open.keySet().containsAll(ids)) {
            throw new Refusal("Danh sách hộ vừa thay đổi (có hộ mới bị tạm giữ hoặc được giải quyết)."
                    + " Hãy tải lại trang, xem lại các dòng rồi hoàn thành.");
        }
    }
}
