package vn.chungtay.workflow;

import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.jspecify.annotations.Nullable;

/** Typed reading and writing of a running case's variables, for process beans. */
public final class CaseVars {

    private final DelegateExecution execution;

    private CaseVars(DelegateExecution execution) {
        this.execution = execution;
    }

    public static CaseVars of(DelegateExecution execution) {
        return new CaseVars(execution);
    }

    public String caseKey() {
        return asText("business key", execution.getProcessBusinessKey());
    }

    /** It must be there. */
    public long id(String name) {
        return asId(name, execution.getVariable(name));
    }

    /** It must be there. */
    public String text(String name) {
        return asText(name, execution.getVariable(name));
    }

    public Optional<String> find(String name) {
        return Optional.ofNullable(execution.getVariable(name)).map(value -> asText(name, value));
    }

    /** Absent is no. */
    public boolean yes(String name) {
        return Boolean.TRUE.equals(execution.getVariable(name));
    }

    /** The {@code ref} of the deadline that the timer waits for, where the domain opens it: the timer moves with it. */
    public String timerRef(String timerId) {
        return CaseDeadlines.timer(execution.getProcessInstanceId(), timerId);
    }

    public CaseVars set(String name, @Nullable Object value) {
        Primitives.check(name, value);
        execution.setVariable(name, value);
        return this;
    }

    static long asId(String name, @Nullable Object value) {
        if (value instanceof Number number) {
            return number.longValue();
        }
        throw new IllegalStateException("Variable " + name + " is no id but " + kind(value));
    }

    static String asText(String name, @Nullable Object value) {
        if (value == null) {
            throw new IllegalStateException("Variable " + name + " is missing");
        }
        return value.toString();
    }

    private static String kind(@Nullable Object value) {
        return value == null ? "missing" : "a " + value.getClass().getSimpleName();
    }
}
