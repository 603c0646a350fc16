package vn.chungtay.demo;

import java.time.LocalDate;
import java.util.List;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import vn.chungtay.appraisal.AppraisalView;
import vn.chungtay.appraisal.Appraisals;
import vn.chungtay.appraisal.AppraisedFamilies;
import vn.chungtay.appraisal.AppraisedFamily;
import vn.chungtay.funding.FundKind;
import vn.chungtay.funding.NewSource;
import vn.chungtay.funding.Sources;
import vn.chungtay.funding.Stream;
import vn.chungtay.money.Dong;
import vn.chungtay.nomination.RejectionReasons;
import vn.chungtay.organisation.CurrentOfficer;

/** What the district's offices do: money, verdicts, report, decision. */
@Component
@Profile("demo")
class DistrictStory {

    private final Sources sources;
    private final Appraisals appraisals;
    private final AppraisedFamilies families;
    private final RejectionReasons reasons;
    private final CurrentOfficer currentOfficer;
    private final Actors actors;
    private final Desks desks;

    DistrictStory(
            Sources sources,
            Appraisals appraisals,
            AppraisedFamilies families,
            RejectionReasons reasons,
            CurrentOfficer currentOfficer,
            Actors actors,
            Desks desks) {
        this.sources = sources;
        this.appraisals = appraisals;
        this.families = families;
        this.reasons = reasons;
        this.currentOfficer = currentOfficer;
        this.actors = actors;
        this.desks = desks;
    }

    void opensSources() {
        source(
                Stream.POVERTY_PROGRAMME,
                FundKind.CENTRAL_BUDGET,
                "Vốn Chương trình giảm nghèo bền vững năm 2025",
                800_000_000);
        source(Stream.MOVEMENT, FundKind.POOR_FUND, "Quỹ “Vì người nghèo” huyện", 1_200_000_000);
        source(Stream.MERIT, FundKind.LOCAL_BUDGET, "Ngân sách tỉnh hỗ trợ người có công", 300_000_000);
    }

    private void source(Stream stream, FundKind kind, String name, long amount) {
        NewSource source = new NewSource(
                stream,
                kind,
                name,
                Dong.of(amount),
                "Văn bản phân bổ (dữ liệu mẫu)",
                LocalDate.of(2024, 10, 1),
                LocalDate.of(2025, 12, 31));
        long id = actors.as("huyen.vonvay", () -> sources.propose(source));
        actors.does("huyen.tp-tckh", () -> sources.confirm(id));
    }

    /** The appraisal that has been opened last. */
    String newest() {
        return actors.as(
                "huyen.chutich",
                () -> appraisals.seenBy(currentOfficer.get().scope()).get(0).caseKey());
    }

    /** Passes everybody but one whom the house office finds durable, and one whose file lacks a picture. */
    void judges(String caseKey, String rejected, String incomplete) {
        List<AppraisedFamily> list = families(caseKey);
        Inputs people = Inputs.none();
        Inputs houses = Inputs.none();
        Inputs funding = Inputs.none();
        for (AppraisedFamily family : list) {
            long entry = family.submitted().entryId();
            String name = family.submitted().household().headName();
            people.row(entry, "verdict", "dat");
            funding.row(entry, "verdict", "dat").row(entry, "stream", Stream.POVERTY_PROGRAMME);
            judgeHouse(houses, entry, name.equals(rejected), name.equals(incomplete));
        }
        desks.complete(caseKey, "task_appraisePeople", people);
        desks.complete(caseKey, "task_appraiseHouses", houses);
        desks.complete(caseKey, "task_appraiseFunding", funding);
    }

    private void judgeHouse(Inputs houses, long entry, boolean rejected, boolean incomplete) {
        if (rejected) {
            String reason = reasons.inForce(LocalDate.of(2025, 1, 1)).get(0).code();
            houses.row(entry, "verdict", "khong-dat").row(entry, "reason", reason);
        } else if (incomplete) {
            houses.row(entry, "verdict", "bo-sung").row(entry, "note", "Thiếu ảnh hiện trạng mái và tường");
        } else {
            houses.row(entry, "verdict", "dat");
        }
    }

    private List<AppraisedFamily> families(String caseKey) {
        AppraisalView appraisal = actors.as(
                "huyen.chutich",
                () -> appraisals.get(caseKey, currentOfficer.get().scope()));
        return families.of(appraisal.id());
    }
}
