package vn.chungtay.construction.process;

import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.chungtay.construction.HouseSupportView;
import vn.chungtay.construction.HouseSupports;
import vn.chungtay.construction.Inspections;
import vn.chungtay.document.Documents;
import vn.chungtay.household.HouseholdView;
import vn.chungtay.household.Households;
import vn.chungtay.organisation.Units;
import vn.chungtay.tasklist.FormValues;
import vn.chungtay.tasklist.ProcessTasks;
import vn.chungtay.tasklist.TaskDescription;
import vn.chungtay.tasklist.TaskPage;
import vn.chungtay.workflow.TaskRef;

/** The user tasks of {@code house-support} on the officers' desks. */
@Component
class ConstructionDesk implements ProcessTasks {

    private final HouseSupports supports;
    private final Inspections inspections;
    private final HouseTaskWork work;
    private final Households households;
    private final Documents documents;
    private final Units units;

    ConstructionDesk(
            HouseSupports supports,
            Inspections inspections,
            HouseTaskWork work,
            Households households,
            Documents documents,
            Units units) {
        this.supports = supports;
        this.inspections = inspections;
        this.work = work;
        this.households = households;
        this.documents = documents;
        this.units = units;
    }

    @Override
    public String processKey() {
        return "house-support";
    }

    @Override
    public TaskDescription describe(TaskRef task) {
        HouseSupportView house = house(task);
        HouseholdView family = households.get(house.householdId());
        return new TaskDescription(
                family.title() + ", " + family.buildType().label().toLowerCase(java.util.Locale.ROOT),
                house.communeId(),
                units.get(house.communeId()).placeName(),
                house.amount(),
                "/ho-so/" + house.caseKey());
    }

    @Override
    public TaskPage open(TaskRef task) {
        HouseSupportView house = house(task);
        Map<String, Object> model = new HashMap<>();
        model.put("house", house);
        model.put("family", households.get(house.householdId()));
        model.put("papers", documents.ofCase(house.caseKey()));
        model.put("stages", inspections.stagesOf(house.id()));
        model.put("acceptances", inspections.acceptancesOf(house.id()));
        if (task.taskKey().equals("task_confirmStage")) {
            model.put("stage", inspections.nextStage(house.id()));
        }
        return new TaskPage("construction/tasks :: house", model, Map.of(), false);
    }

    @Override
    public Map<String, Object> complete(TaskRef task, FormValues values) {
        HouseSupportView house = house(task);
        return switch (task.taskKey()) {
            case "task_recordCommitment" -> work.commit(house, values);
            case "task_recordStart" -> work.start(house, values);
            case "task_confirmStage" -> work.checkStage(house, values);
            case "task_acceptHouse" -> work.inspect(house, values);
            case "task_confirmDefectsMended" -> work.confirmMended(house, values);
            case "task_handOver" -> work.handOver(house, values);
            case "task_recoverMoney" -> work.recover(house, values);
            default -> throw new IllegalArgumentException("No such task: " + task.taskKey());
        };
    }

    private HouseSupportView house(TaskRef task) {
        return supports.get(task.id("houseSupportId"));
    }
}
