package vn.chungtay.demo;

import java.util.List;
import java.util.Optional;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import vn.chungtay.document.DocumentState;
import vn.chungtay.document.DocumentView;
import vn.chungtay.document.Documents;
import vn.chungtay.document.Scans;
import vn.chungtay.tasklist.CaseTask;
import vn.chungtay.tasklist.CaseTasks;
import vn.chungtay.tasklist.work.TaskWork;
import vn.chungtay.workflow.Jobs;

/** The desks of the cast: each task is done by whoever it is meant for, through its own form. */
@Component
@Profile("demo")
class Desks {

    private final CaseTasks tasks;
    private final TaskWork work;
    private final Documents documents;
    private final Scans scans;
    private final Jobs jobs;
    private final Cast cast;
    private final Actors actors;

    Desks(CaseTasks tasks, TaskWork work, Documents documents, Scans scans, Jobs jobs, Cast cast, Actors actors) {
        this.tasks = tasks;
        this.work = work;
        this.documents = documents;
        this.scans = scans;
        this.jobs = jobs;
        this.cast = cast;
        this.actors = actors;
    }

    /** Completes the open task of the case, or of what it called. */
    void complete(String caseKey, String taskKey, Inputs inputs) {
        CaseTask task = open(caseKey, taskKey)
                .orElseThrow(() -> new IllegalStateException(caseKey + " does not wait at " + taskKey));
        actors.does(cast.memberOf(task.group()), () -> work.complete(task.taskId(), inputs.submission()));
        jobs.runDue();
    }

    /** Checks, approves and sends every document that the case waits for. */
    void issueDocuments(String caseKey) {
        while (step(caseKey, "task_checkContent", Inputs.with("outcome", "passed"))
                || step(caseKey, "task_checkLegality", Inputs.with("outcome", "passed"))
                || step(caseKey, "task_approveDocument", Inputs.with("outcome", "passed"))
                || step(caseKey, "task_sendDocument", Inputs.with("copies", 5).and("sent", "true"))) {
            // until the document is out
        }
    }

    private boolean step(String caseKey, String taskKey, Inputs inputs) {
        boolean waits = open(caseKey, taskKey).isPresent();
        if (waits) {
            complete(caseKey, taskKey, inputs);
        }
        return waits;
    }

    /** Hands in the printed papers of the case as they were printed, and lets another officer confirm them. */
    void fileScans(String caseKey, String by, String confirmedBy) {
        List<DocumentView> printed = documents.ofCase(caseKey).stream()
                .filter(document -> document.state() == DocumentState.PRINTED)
                .toList();
        printed.forEach(paper -> {
            byte[] scan = documents.pdf(paper.id());
            actors.does(by, () -> scans.file(paper.id(), scan));
            actors.does(confirmedBy, () -> scans.confirm(paper.id(), paper.code()));
        });
    }

    private Optional<CaseTask> open(String caseKey, String taskKey) {
        return tasks.of(caseKey).stream()
                .filter(task -> task.isOpen() && task.taskKey().equals(taskKey))
                .findFirst();
    }
}
