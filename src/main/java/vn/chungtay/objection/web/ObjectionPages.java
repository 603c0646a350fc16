package vn.chungtay.objection.web;

import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.servlet.ModelAndView;
import vn.chungtay.attachment.Attachments;
import vn.chungtay.calendar.DeadlineState;
import vn.chungtay.calendar.Deadlines;
import vn.chungtay.document.Documents;
import vn.chungtay.objection.Channel;
import vn.chungtay.objection.SubjectDescription;
import vn.chungtay.objection.handling.ObjectionFile;
import vn.chungtay.objection.handling.ObjectionReader;
import vn.chungtay.organisation.CurrentOfficer;
import vn.chungtay.organisation.Officer;
import vn.chungtay.platform.Viet;
import vn.chungtay.tasklist.WaitingTask;
import vn.chungtay.tasklist.WaitingTasks;

/** Puts together what the pages of objections show. */
@Component
class ObjectionPages {

    private final ObjectionReader objections;
    private final WaitingTasks waiting;
    private final Documents documents;
    private final Attachments attachments;
    private final Deadlines deadlines;
    private final CurrentOfficer present;
    private final Clock clock;

    ObjectionPages(
            ObjectionReader objections,
            WaitingTasks waiting,
            Documents documents,
            Attachments attachments,
            Deadlines deadlines,
            CurrentOfficer present,
            Clock clock) {
        this.objections = objections;
        this.waiting = waiting;
        this.documents = documents;
        this.attachments = attachments;
        this.deadlines = deadlines;
        this.present = present;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public ModelAndView show(String key) {
        Officer reader = present.get();
        ObjectionFile objection = objections.get(key, reader);
        List<WaitingTask> tasks = waiting.of(key, reader);
        return new ModelAndView("objection/show")
                .addObject("objection", objection)
                .addObject("waiting", tasks)
                .addObject(
                        "mine",
                        tasks.stream().filter(WaitingTask::readers).findFirst().orElse(null))
                .addObject(
                        "deadlines",
                        deadlines.ofCase(key).stream()
                                .filter(deadline -> deadline.state() != DeadlineState.CLOSED)
                                .toList())
                .addObject("papers", documents.ofCase(key))
                .addObject("files", attachments.of("objection", Long.toString(objection.id())));
    }

    /** With what was typed, when it has to be shown again. @throws vn.chungtay.platform.NotFound outside the scope */
    @Transactional(readOnly = true)
    public ModelAndView entry(String about, EnteredObjection entered) {
        return new ModelAndView("objection/new")
                .addObject("subject", requireReceiver(about))
                .addObject("entered", entered)
                .addObject("channels", List.of(Channel.values()))
                .addObject("today", Viet.date(clock.instant()));
    }

    @Transactional(readOnly = true)
    public SubjectDescription requireReceiver(String about) {
        Subject subject = Subject.of(about);
        return objections.receivable(subject.type(), subject.id(), present.get());
    }
}
