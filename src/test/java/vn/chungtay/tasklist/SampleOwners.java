package vn.chungtay.tasklist;

import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.chungtay.workflow.TaskRef;

/** Owners for the sample models of the engine's own tests, which look at no page. */
@Configuration(proxyBeanMethods = false)
class SampleOwners {

    @Bean
    ProcessTasks sampleErrandOwner() {
        return new Owner("sample-errand");
    }

    @Bean
    ProcessTasks sampleIssueOwner() {
        return new Owner("sample-issue");
    }

    private record Owner(String processKey) implements ProcessTasks {

        @Override
        public TaskDescription describe(TaskRef task) {
            return new TaskDescription("Việc mẫu", "VQ.DIEMHE", "Điềm He", null, "/");
        }

        @Override
        public TaskPage open(TaskRef task) {
            return TaskPage.plain();
        }

        @Override
        public Map<String, Object> complete(TaskRef task, FormValues values) {
            return Map.of();
        }
    }
}
