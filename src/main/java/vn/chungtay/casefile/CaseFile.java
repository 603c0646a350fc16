package vn.chungtay.casefile;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chungtay.attachment.Attachment;
import vn.chungtay.attachment.Attachments;
import vn.chungtay.calendar.Deadline;
import vn.chungtay.calendar.DeadlineState;
import vn.chungtay.calendar.Deadlines;
import vn.chungtay.document.DocumentView;
import vn.chungtay.document.Documents;
import vn.chungtay.organisation.Officer;
import vn.chungtay.organisation.Scope;
import vn.chungtay.platform.NotFound;
import vn.chungtay.tasklist.WaitingTask;
import vn.chungtay.tasklist.WaitingTasks;
import vn.chungtay.workflow.Diagrams;

/** Gathers what is known of a case. */
@Service
@Transactional(readOnly = true)
public class CaseFile {

    private final List<CaseSource> sources;
    private final CaseHistory history;
    private final WaitingTasks holding;
    private final Deadlines deadlines;
    private final Documents documents;
    private final Attachments attachments;
    private final Diagrams diagrams;

    CaseFile(
            List<CaseSource> sources,
            CaseHistory history,
            WaitingTasks holding,
            Deadlines deadlines,
            Documents documents,
            Attachments attachments,
            Diagrams diagrams) {
        this.sources = sources;
        this.history = history;
        this.holding = holding;
        this.deadlines = deadlines;
        this.documents = documents;
        this.attachments = attachments;
        this.diagrams = diagrams;
    }

    /** @throws NotFound when there is no such case, or none that the officer may see */
    public CaseView open(String caseKey, Officer reader) {
        CaseSubject subject = subject(caseKey, reader.scope());
        List<WaitingTask> waiting = holding.of(caseKey, reader);
        return new CaseView(
                caseKey,
                subject.title(),
                subject.lede(),
                subject.home(),
                subject.acts(),
                subject.stages(),
                subject.money(),
                subject.warnings(),
                waiting,
                waiting.isEmpty() ? clock(caseKey) : null,
                papers(caseKey, subject),
                files(subject),
                history.of(caseKey),
                diagrams.pastActivities(caseKey),
                diagrams.activeActivities(caseKey));
    }

    /** The BPMN of the version on which the case runs. @throws NotFound as above */
    public String diagram(String caseKey, Officer reader) {
        subject(caseKey, reader.scope());
        return diagrams.xml(caseKey).orElseThrow(NotFound::new);
    }

    private @Nullable Deadline clock(String caseKey) {
        return deadlines.ofCase(caseKey).stream()
                .filter(deadline -> deadline.state() == DeadlineState.OPEN)
                .min(Comparator.comparing(Deadline::dueDate))
                .orElse(null);
    }

    private CaseSubject subject(String caseKey, Scope reader) {
        return sources.stream()
                .flatMap(source -> source.find(caseKey, reader).stream())
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private List<DocumentView> papers(String caseKey, CaseSubject subject) {
        return Stream.concat(subject.papers().stream(), documents.ofCase(caseKey).stream())
                .toList();
    }

    private List<Attachment> files(CaseSubject subject) {
        return subject.files().stream()
                .flatMap(owner -> attachments.of(owner.type(), owner.id()).stream())
                .toList();
    }
}
