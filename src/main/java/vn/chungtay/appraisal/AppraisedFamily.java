package vn.chungtay.appraisal;

import java.util.List;
import java.util.Optional;
import vn.chungtay.nomination.SubmittedFamily;

/** A submitted family with what the offices have said so far. */
public record AppraisedFamily(SubmittedFamily submitted, List<VerdictView> verdicts) {

    public AppraisedFamily {
        verdicts = List.copyOf(verdicts);
    }

    public Optional<VerdictView> by(Office office) {
        return verdicts.stream().filter(given -> given.office() == office).findFirst();
    }

    boolean complete() {
        return verdicts.size() == Office.values().length;
    }

    /** Nobody may decide on it now. */
    public boolean locked() {
        return submitted.held() || !submitted.awaitsDecision();
    }

    boolean passed() {
        return complete() && !locked() && verdicts.stream().allMatch(given -> given.verdict() == Verdict.PASS);
    }

    List<VerdictView> saying(Verdict verdict) {
        return verdicts.stream().filter(given -> given.verdict() == verdict).toList();
    }
}
