package vn.chungtay.nomination.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.servlet.ModelAndView;
import vn.chungtay.attachment.Attachments;
import vn.chungtay.document.Documents;
import vn.chungtay.household.HouseholdView;
import vn.chungtay.nomination.round.RoundAbandonment;
import vn.chungtay.nomination.round.RoundFile;
import vn.chungtay.nomination.round.RoundOpening;
import vn.chungtay.nomination.round.RoundReader;
import vn.chungtay.nomination.round.RoundSteps;
import vn.chungtay.nomination.round.RoundWithdrawal;
import vn.chungtay.objection.Objections;
import vn.chungtay.organisation.CurrentOfficer;
import vn.chungtay.organisation.Officer;
import vn.chungtay.platform.Refusal;
import vn.chungtay.tasklist.WaitingTask;
import vn.chungtay.tasklist.WaitingTasks;

/** Puts together what the pages of rounds show. */
@Component
class RoundPages {

    private final RoundReader rounds;
    private final RoundOpening opening;
    private final RoundAbandonment abandonment;
    private final RoundWithdrawal withdrawal;
    private final RoundSteps steps;
    private final WaitingTasks waiting;
    private final Documents documents;
    private final Objections objections;
    private final Attachments attachments;
    private final CurrentOfficer present;

    RoundPages(
            RoundReader rounds,
            RoundOpening opening,
            RoundAbandonment abandonment,
            RoundWithdrawal withdrawal,
            RoundSteps steps,
            WaitingTasks waiting,
            Documents documents,
            Objections objections,
            Attachments attachments,
            CurrentOfficer present) {
        this.rounds = rounds;
        this.opening = opening;
        this.abandonment = abandonment;
        this.withdrawal = withdrawal;
        this.steps = steps;
        this.waiting = waiting;
        this.documents = documents;
        this.objections = objections;
        this.attachments = attachments;
        this.present = present;
    }

    @Transactional(readOnly = true)
    public ModelAndView show(String roundKey) {
        Officer reader = present.get();
        RoundFile round = rounds.get(roundKey, reader.scope());
        List<WaitingTask> tasks = waiting.of(roundKey, reader);
        return new ModelAndView("nomination/show")
                .addObject("round", round)
                .addObject("steps", steps.of(round).steps())
                .addObject("waiting", tasks)
                .addObject(
                        "mine",
                        tasks.stream().filter(WaitingTask::readers).findFirst().orElse(null))
                .addObject("papers", documents.ofCase(roundKey))
                .addObject("objections", objections.ofCase(roundKey))
                .addObject("files", attachments.of("round", Long.toString(round.roundId())))
                .addObject(
                        "mayAbandon",
                        round.stage().isOpen()
                                && abandonment.mayAbandon(round.commune().id(), reader))
                .addObject(
                        "mayRecord",
                        round.stage().isOpen()
                                && withdrawal.mayRecord(round.commune().id(), reader));
    }

    /** With what was typed, when it has to be shown again. */
    @Transactional(readOnly = true)
    public ModelAndView opening(String name, @Nullable Long profile, List<Long> chosen) {
        if (!opening.mayOpen(present.get())) {
            throw new Refusal("Chỉ công chức văn hóa – xã hội của xã mở được đợt xét.");
        }
        List<HouseholdView> families = opening.candidates(present.get());
        return new ModelAndView("nomination/open")
                .addObject("name", name)
                .addObject("profile", profile)
                .addObject("profiles", opening.postingRules())
                .addObject("families", families.size())
                .addObject("villages", villages(families))
                .addObject("chosen", Set.copyOf(chosen));
    }

    private static LinkedHashMap<String, List<HouseholdView>> villages(List<HouseholdView> families) {
        return families.stream()
                .collect(Collectors.groupingBy(HouseholdView::village, LinkedHashMap::new, Collectors.toList()));
    }
}
