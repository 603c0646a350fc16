package vn.chungtay.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Deadlines are rows. Each keeps the rule that was valid when it was opened; the table deadline_rule holds the rules. */
public interface Deadlines {

    /** Starts today with the rule's own period. */
    Deadline open(String ruleCode, String caseKey, String ref);

    /** Starts on the given day with the rule's own period. */
    Deadline openFrom(String ruleCode, String caseKey, String ref, LocalDate start);

    /** Starts on the given day with a period that the caller's own rules give. */
    Deadline openFor(String ruleCode, String caseKey, String ref, LocalDate start, Period period);

    /** A date fixed by the caller; should it become a day off, the next working day takes its place. */
    Deadline openUntil(String ruleCode, String caseKey, String ref, LocalDate due, String explanation);

    Optional<Deadline> find(long id);

    List<Deadline> ofCase(String caseKey);

    /** Every move of a due date of the case, oldest first. */
    List<DeadlineChange> changesOf(String caseKey);

    /** It was met, or nobody waits for it any more. Closing twice is harmless. */
    void close(long id);

    /** From today on the days don't count. */
    void pause(long id, String reason);

    /** From today on the days count again. */
    void resume(long id);
}
