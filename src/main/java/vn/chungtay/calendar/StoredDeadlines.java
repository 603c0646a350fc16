package vn.chungtay.calendar;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chungtay.platform.Text;
import vn.chungtay.platform.UseCase;

@Service
class StoredDeadlines implements Deadlines {

    private final TrackedDeadlines deadlines;
    private final DeadlineRules rules;
    private final DeadlineMoves moves;
    private final CalendarDays days;
    private final Reckoning reckoning;
    private final Clock clock;

    StoredDeadlines(
            TrackedDeadlines deadlines,
            DeadlineRules rules,
            DeadlineMoves moves,
            CalendarDays days,
            Reckoning reckoning,
            Clock clock) {
        this.deadlines = deadlines;
        this.rules = rules;
        this.moves = moves;
        this.days = days;
        this.reckoning = reckoning;
        this.clock = clock;
    }

    @Override
    @UseCase
    public Deadline open(String ruleCode, String caseKey, String ref) {
        return openFrom(ruleCode, caseKey, ref, today());
    }

    @Override
    @UseCase
    public Deadline openFrom(String ruleCode, String caseKey, String ref, LocalDate start) {
        DeadlineRule rule = rules.valid(ruleCode, today());
        return store(rule, caseKey, ref, Term.of(start, rule.period()));
    }

    @Override
    @UseCase
    public Deadline openFor(String ruleCode, String caseKey, String ref, LocalDate start, Period period) {
        return store(rules.valid(ruleCode, today()), caseKey, ref, Term.of(start, period));
    }

    @Override
    @UseCase
    public Deadline openUntil(String ruleCode, String caseKey, String ref, LocalDate due, String explanation) {
        Term term = new Term.Fixed(today(), due, Text.clean(explanation), List.of());
        return store(rules.valid(ruleCode, today()), caseKey, ref, term);
    }

    private Deadline store(DeadlineRule rule, String caseKey, String ref, Term term) {
        return deadlines
                .save(new TrackedDeadline(rule, caseKey, ref, term, days.table()))
                .view();
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Deadline> find(long id) {
        return deadlines.findById(id).map(TrackedDeadline::view);
    }

    @Override
    @Transactional(readOnly = true)
    public List<Deadline> ofCase(String caseKey) {
        return deadlines.ofCase(caseKey).stream().map(TrackedDeadline::view).toList();
    }

    @Override
    @Transactional(readOnly = true)
    public List<DeadlineChange> changesOf(String caseKey) {
        return moves.findByCaseKeyOrderById(caseKey).stream()
                .map(DeadlineMove::view)
                .toList();
    }

    @Override
    @UseCase
    public void close(long id) {
        deadlines.get(id).close(clock.instant());
    }

    @Override
    @UseCase
    public void pause(long id, String reason) {
        TrackedDeadline deadline = deadlines.get(id);
        deadline.pause(today(), Text.clean(reason));
        reckoning.paused(deadline);
    }

    @Override
    @UseCase
    public void resume(long id) {
        TrackedDeadline deadline = deadlines.get(id);
        reckoning.resumed(deadline, deadline.resume(today()));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
