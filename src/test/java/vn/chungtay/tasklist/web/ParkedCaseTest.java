package vn.chungtay.tasklist.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.Deployment;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import vn.chungtay.ChungTayTest;
import vn.chungtay.TestWeb;
import vn.chungtay.organisation.TestOfficers;
import vn.chungtay.tasklist.DeskCases;

@ChungTayTest
class ParkedCaseTest {

    @Autowired
    DeskCases cases;

    @Autowired
    RepositoryService models;

    @Autowired
    TestOfficers officers;

    @Autowired
    TestWeb web;

    @AfterEach
    void noTaskStays() {
        cases.close();
    }

    @Test
    void showsTheFormOfTheVersionOnWhichItRuns() throws Exception {
        String before = cases.start("VQ.DIEMHE");
        Deployment next = deployWithLabel("Số người");
        try {
            String after = cases.start("VQ.DIEMHE");

            assertThat(page(before)).contains("Số khẩu").doesNotContain("Số người<");
            assertThat(page(after)).contains("Số người<").doesNotContain("Số khẩu");
        } finally {
            cases.close();
            models.deleteDeployment(next.getId(), true);
        }
    }

    private Deployment deployWithLabel(String label) throws IOException {
        String form = text("desk/task_review.form").replace("Số khẩu", label);
        return models.createDeployment()
                .addString("desk/desk-errand.bpmn", text("desk/desk-errand.bpmn"))
                .addString("desk/task_review.form", form)
                .addString("desk/task_file.form", text("desk/task_file.form"))
                .deploy();
    }

    private static String text(String file) throws IOException {
        return new ClassPathResource(file).getContentAsString(StandardCharsets.UTF_8);
    }

    private String page(String caseKey) throws Exception {
        var request = get("/viec/" + cases.task(caseKey)).with(officers.as(TestOfficers.DIEMHE_OFFICER));
        return web.mvc().perform(request).andReturn().getResponse().getContentAsString(StandardCharsets.UTF_8);
    }
}
