package vn.chungtay.nomination;

import static vn.chungtay.organisation.TestOfficers.DIEMHE_BUILDER;
import static vn.chungtay.organisation.TestOfficers.DIEMHE_CHAIR;
import static vn.chungtay.organisation.TestOfficers.DIEMHE_CLERK;
import static vn.chungtay.organisation.TestOfficers.DIEMHE_OFFICER;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.chungtay.calendar.MovableClock;
import vn.chungtay.household.HouseholdId;
import vn.chungtay.workflow.Jobs;

/** Takes a round of Điềm He, all of one village, along its main road. */
@Component
class RoundRoad {

    static final String VILLAGE = "Nà Đường";

    private final RoundScene scene;
    private final MovableClock clock;
    private final Jobs jobs;
    private final JdbcClient database;

    RoundRoad(RoundScene scene, MovableClock clock, Jobs jobs, JdbcClient database) {
        this.scene = scene;
        this.clock = clock;
        this.jobs = jobs;
        this.database = database;
    }

    List<HouseholdId> families(String... names) {
        List<HouseholdId> families = new ArrayList<>();
        for (String name : names) {
            families.add(scene.family(DIEMHE_OFFICER, name, VILLAGE, "Xây mới"));
        }
        return families;
    }

    /** Answers the key of a round whose list hangs. */
    String posted(String name, List<HouseholdId> families) throws Exception {
        String round = scene.open(DIEMHE_OFFICER, name, families);
        meet(round, families);
        review(round, families);
        scene.issue(round, DIEMHE_CHAIR, DIEMHE_CLERK);
        String[] entries = {"postedOn", today(), "row.place0.done", "xong", "row.place1.done", "xong"};
        scene.complete(DIEMHE_OFFICER, round, "task_confirmPosting", entries);
        return round;
    }

    /** Lets the posting end; what is free is then drafted for the district. */
    void closePosting(String round) throws Exception {
        passDays(8);
        String[] entries = {"closedOn", today(), "loudspeakerDays", "3"};
        scene.complete(DIEMHE_OFFICER, round, "task_recordPostingClose", entries);
    }

    /** Issues the draft that waits. Answers the submission's id. */
    long submit(String round) throws Exception {
        scene.issue(round, DIEMHE_CHAIR, DIEMHE_CLERK);
        return database.sql("""
                        select max(s.id) from submission s join nomination_round r on r.id = s.round_id
                        where r.round_key = ? and s.state = 'SENT'""").param(round).query(Long.class).single();
    }

    void passDays(int days) {
        clock.moveTo(clock.instant().plus(Duration.ofDays(days)));
        jobs.runDue();
    }

    String today() {
        return LocalDate.now(clock).toString();
    }

    private void meet(String round, List<HouseholdId> families) throws Exception {
        String row = "row.v" + scene.meeting(round, VILLAGE) + ".";
        List<String> entries = new ArrayList<>();
        Collections.addAll(entries, row + "heldOn", today(), row + "present", "20");
        Collections.addAll(entries, row + "chair", "Hứa Văn Trưởng", row + "secretary", "Hứa Thị Ký");
        families.forEach(family -> Collections.addAll(entries, input(round, family, "votes"), "20"));
        scene.complete(DIEMHE_OFFICER, round, "task_recordVillageMeeting", entries.toArray(new String[0]));
    }

    private void review(String round, List<HouseholdId> families) throws Exception {
        List<String> entries = new ArrayList<>();
        families.forEach(family -> Collections.addAll(entries, input(round, family, "verdict"), "dat"));
        scene.complete(DIEMHE_BUILDER, round, "task_reviewByCommittee", entries.toArray(new String[0]));
    }

    String input(String round, HouseholdId family, String column) {
        return "row." + scene.entry(round, family) + "." + column;
    }
}
