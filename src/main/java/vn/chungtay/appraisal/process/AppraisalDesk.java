package vn.chungtay.appraisal.process;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.chungtay.appraisal.AppraisalView;
import vn.chungtay.appraisal.Appraisals;
import vn.chungtay.appraisal.AppraisedFamilies;
import vn.chungtay.appraisal.Decisions;
import vn.chungtay.appraisal.GivenVerdict;
import vn.chungtay.appraisal.Office;
import vn.chungtay.appraisal.Verdicts;
import vn.chungtay.organisation.Units;
import vn.chungtay.tasklist.FormValues;
import vn.chungtay.tasklist.ProcessTasks;
import vn.chungtay.tasklist.TaskDescription;
import vn.chungtay.tasklist.TaskPage;
import vn.chungtay.workflow.TaskRef;

/** The user tasks of {@code district-appraisal} on the officers' desks. */
@Component
class AppraisalDesk implements ProcessTasks {

    private static final Map<String, Office> OFFICES = Map.of(
            "task_appraisePeople", Office.PEOPLE,
            "task_appraiseHouses", Office.HOUSE,
            "task_appraiseFunding", Office.FUNDING);

    private final Appraisals appraisals;
    private final AppraisedFamilies families;
    private final Verdicts verdicts;
    private final Decisions decisions;
    private final VerdictPages pages;
    private final Units units;

    AppraisalDesk(
            Appraisals appraisals,
            AppraisedFamilies families,
            Verdicts verdicts,
            Decisions decisions,
            VerdictPages pages,
            Units units) {
        this.appraisals = appraisals;
        this.families = families;
        this.verdicts = verdicts;
        this.decisions = decisions;
        this.pages = pages;
        this.units = units;
    }

    @Override
    public String processKey() {
        return "district-appraisal";
    }

    @Override
    public TaskDescription describe(TaskRef task) {
        AppraisalView appraisal = appraisal(task);
        return new TaskDescription(
                families.of(appraisal.id()).size() + " hộ",
                appraisal.communeId(),
                units.get(appraisal.communeId()).placeName(),
                null,
                appraisal.path());
    }

    @Override
    public TaskPage open(TaskRef task) {
        AppraisalView appraisal = appraisal(task);
        Office office = OFFICES.get(task.taskKey());
        return office == null ? pages.revision(appraisal) : pages.verdicts(appraisal, office);
    }

    @Override
    public Map<String, Object> complete(TaskRef task, FormValues values) {
        AppraisalView appraisal = appraisal(task);
        switch (task.taskKey()) {
            case "task_reviseReport" -> appraisals.reviseReport(appraisal.id(), values.text("remarks"));
            case "task_reviseDecision" -> {
                appraisals.reviseDecision(appraisal.id(), values.text("remarks"));
                return Map.of("anyPassed", decisions.anyLeft(appraisal.id()));
            }
            default -> judge(appraisal, office(task), values);
        }
        return Map.of();
    }

    private void judge(AppraisalView appraisal, Office office, FormValues values) {
        List<GivenVerdict> given = values.rows().entrySet().stream()
                .map(row -> GivenVerdict.read(Long.parseLong(row.getKey()), row.getValue(), office))
                .toList();
        verdicts.give(appraisal.id(), office, given);
    }

    private static Office office(TaskRef task) {
        Office office = OFFICES.get(task.taskKey());
        if (office == null) {
            throw new IllegalArgumentException("No such task: " + task.taskKey());
        }
        return office;
    }

    private AppraisalView appraisal(TaskRef task) {
        return appraisals.get(task.id("appraisalId"));
    }
}
