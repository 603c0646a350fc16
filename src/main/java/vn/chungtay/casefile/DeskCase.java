package vn.chungtay.casefile;

import java.util.List;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.chungtay.organisation.Scope;
import vn.chungtay.platform.NotFound;
import vn.chungtay.platform.Viet;
import vn.chungtay.tasklist.CaseTask;
import vn.chungtay.tasklist.CaseTasks;
import vn.chungtay.tasklist.TaskDescription;

/** Any other case: what its tasks tell of it. Its owner's page tells the rest. */
@Component
@Order(2)
class DeskCase implements CaseSource {

    private final CaseTasks tasks;

    DeskCase(CaseTasks tasks) {
        this.tasks = tasks;
    }

    @Override
    public Optional<CaseSubject> find(String caseKey, Scope reader) {
        TaskDescription subject = tasks.of(caseKey).stream()
                .filter(task -> task.caseKey().equals(caseKey))
                .map(CaseTask::subject)
                .filter(found -> reader.sees(found.placeUnitId()))
                .findFirst()
                .orElseThrow(NotFound::new);
        return Optional.of(new CaseSubject(
                "Hồ sơ " + Viet.unbroken(caseKey),
                List.of(subject.about(), subject.placeName()),
                new Link(subject.casePath(), "Trang chính của hồ sơ"),
                List.of(),
                null,
                List.of(),
                List.of(),
                List.of(),
                List.of()));
    }
}
