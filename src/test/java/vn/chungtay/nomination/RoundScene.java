package vn.chungtay.nomination;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.stereotype.Component;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import vn.chungtay.TestWeb;
import vn.chungtay.household.HouseholdId;
import vn.chungtay.household.HouseholdScene;
import vn.chungtay.household.registry.FamilyTexts;
import vn.chungtay.household.registry.Field;
import vn.chungtay.organisation.TestOfficers;

/** Drives rounds as officers do, through the pages and the desk. */
@Component
public class RoundScene {

    private final TestWeb web;
    private final TestOfficers officers;
    private final HouseholdScene households;
    private final TaskService tasks;
    private final JdbcClient database;
    private final Clock clock;

    RoundScene(
            TestWeb web,
            TestOfficers officers,
            HouseholdScene households,
            TaskService tasks,
            JdbcClient database,
            Clock clock) {
        this.web = web;
        this.officers = officers;
        this.households = households;
        this.tasks = tasks;
        this.database = database;
        this.clock = clock;
    }

    public HouseholdId family(String officer, String name, String village, String buildType) {
        FamilyTexts texts = FamilyTexts.aPoorFamily()
                .with(Field.HEAD_NAME, name)
                .with(Field.VILLAGE, village)
                .with(Field.BUILD_TYPE, buildType)
                .with(Field.IDENTITY_NUMBER, HouseholdScene.number());
        try {
            return households.register(officer, texts);
        } finally {
            officers.signOut();
        }
    }

    /** Opens a round that is posted for seven days. Answers its key. */
    public String open(String officer, String name, List<HouseholdId> families) throws Exception {
        MockHttpServletRequestBuilder request =
                post("/dot-xet/mo").param("name", name).param("cach", Long.toString(profile("7-DAYS")));
        families.forEach(family -> request.param("ho", family.toString()));
        String place = redirect(officer, request);
        return place.substring(place.lastIndexOf('/') + 1);
    }

    /** Sees the task's page, then sends its form. */
    public void complete(String officer, String caseKey, String taskKey, String... entries) throws Exception {
        String address = "/viec/" + task(caseKey, taskKey).getId();
        see(officer, address);
        MockHttpServletResponse answer = answer(officer, form(post(address), entries));
        assertThat(answer.getStatus())
                .as("%s: %s", taskKey, answer.getContentAsString())
                .isEqualTo(302);
    }

    /** The page that an officer gets who is sent back. */
    public String refused(String officer, String caseKey, String taskKey, String... entries) throws Exception {
        String address = "/viec/" + task(caseKey, taskKey).getId();
        MockHttpServletResponse answer = answer(officer, form(post(address), entries));
        assertThat(answer.getStatus()).as(taskKey).isEqualTo(422);
        return answer.getContentAsString();
    }

    public String see(String officer, String address) throws Exception {
        MockHttpServletResponse answer = answer(officer, get(address));
        assertThat(answer.getStatus()).as(address).isEqualTo(200);
        return answer.getContentAsString();
    }

    /** Sends a form that leads on to another page; answers its address. */
    public String send(String officer, String address, String... entries) throws Exception {
        return redirect(officer, form(post(address), entries));
    }

    /** Takes in what an unnamed person said today by the test clock. Answers the objection's key. */
    public String object(String officer, String about, String content) throws Exception {
        String place = send(
                officer,
                "/y-kien/moi",
                "ve",
                about,
                "content",
                content,
                "channel",
                "IN_PERSON",
                "receivedOn",
                LocalDate.now(clock).toString());
        return place.substring(place.lastIndexOf('/') + 1);
    }

    /** The chair approves, the clerk sends. */
    public void issue(String caseKey, String chair, String clerk) throws Exception {
        complete(chair, caseKey, "task_approveDocument", "outcome", "passed");
        complete(clerk, caseKey, "task_sendDocument", "copies", "3", "sent", "true");
    }

    /** An open task of the case or of a process that it called. */
    public Task task(String caseKey, String taskKey) {
        List<Task> found = tasks.createTaskQuery().taskDefinitionKey(taskKey).list().stream()
                .filter(task -> caseKeyOf(task).startsWith(caseKey))
                .toList();
        assertThat(found).as("%s of %s", taskKey, caseKey).hasSize(1);
        return found.get(0);
    }

    public long entry(String roundKey, HouseholdId family) {
        return database.sql("""
                        select e.id from round_entry e join nomination_round r on r.id = e.round_id
                        where r.round_key = ? and e.household_id = ?""")
                .params(roundKey, family.value())
                .query(Long.class)
                .single();
    }

    public String entryState(String roundKey, HouseholdId family) {
        return database.sql("select state from round_entry where id = ?")
                .param(entry(roundKey, family))
                .query(String.class)
                .single();
    }

    public long meeting(String roundKey, String village) {
        return database.sql("""
                        select m.id from village_meeting m join nomination_round r on r.id = m.round_id
                        where r.round_key = ? and m.village = ?""").params(roundKey, village).query(Long.class).single();
    }

    private String caseKeyOf(Task task) {
        return database.sql("select case_key from task_item where task_id = ?")
                .param(task.getId())
                .query(String.class)
                .optional()
                .orElse("");
    }

    private long profile(String code) {
        return database.sql("select id from posting_profile where code = ?")
                .param(code)
                .query(Long.class)
                .single();
    }

    private String redirect(String officer, MockHttpServletRequestBuilder request) throws Exception {
        MockHttpServletResponse answer = answer(officer, request);
        assertThat(answer.getStatus()).as(answer.getContentAsString()).isEqualTo(302);
        return String.valueOf(answer.getRedirectedUrl());
    }

    private MockHttpServletResponse answer(String officer, MockHttpServletRequestBuilder request) throws Exception {
        MockHttpServletResponse answer = web.mvc()
                .perform(request.with(officers.as(officer)))
                .andReturn()
                .getResponse();
        answer.setCharacterEncoding("UTF-8");
        return answer;
    }

    private static MockHttpServletRequestBuilder form(MockHttpServletRequestBuilder request, String... entries) {
        for (int at = 0; at < entries.length; at += 2) {
            request.param(entries[at], entries[at + 1]);
        }
        return request;
    }
}
