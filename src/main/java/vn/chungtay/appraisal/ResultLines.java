package vn.chungtay.appraisal;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.chungtay.nomination.RejectionReasons;
import vn.chungtay.nomination.SubmissionView;
import vn.chungtay.nomination.Submissions;

/** The appraised families as lines of a list on paper. */
@Component
class ResultLines {

    private final RejectionReasons reasons;
    private final Submissions submissions;

    ResultLines(RejectionReasons reasons, Submissions submissions) {
        this.reasons = reasons;
        this.submissions = submissions;
    }

    Map<String, Object> summary(List<AppraisedFamily> families, AppraisalView appraisal) {
        List<ResultLine> lines = families.stream().map(this::line).toList();
        SubmissionView submission = submissions.get(appraisal.submissionId());
        return Map.of(
                "submission", submission,
                "lines", lines,
                "total", lines.size(),
                "passed", count(lines, Verdict.PASS),
                "supplements", count(lines, Verdict.SUPPLEMENT),
                "failed", count(lines, Verdict.FAIL),
                "undecided",
                        lines.stream().filter(line -> line.verdict() == null).count());
    }

    private ResultLine line(AppraisedFamily family) {
        Verdict result = result(family);
        return new ResultLine(
                family.submitted().household().headName(),
                family.submitted().household().village(),
                family.submitted().household().buildType().label(),
                result,
                result == null ? "Tạm giữ do đang giải quyết ý kiến" : result.label(),
                why(family, result));
    }

    private static @Nullable Verdict result(AppraisedFamily family) {
        if (!family.complete()) {
            return null;
        }
        if (!family.saying(Verdict.FAIL).isEmpty()) {
            return Verdict.FAIL;
        }
        return family.saying(Verdict.SUPPLEMENT).isEmpty() ? Verdict.PASS : Verdict.SUPPLEMENT;
    }

    private String why(AppraisedFamily family, @Nullable Verdict result) {
        if (result == null || result == Verdict.PASS) {
            return "";
        }
        VerdictView first = family.saying(result).get(0);
        return first.reasonCode() != null ? reasons.get(first.reasonCode()).label() : String.valueOf(first.note());
    }

    private static long count(List<ResultLine> lines, Verdict verdict) {
        return lines.stream().filter(line -> line.verdict() == verdict).count();
    }

    /** One line of the report's list. */
    record ResultLine(
            String headName,
            String village,
            String building,
            @Nullable Verdict verdict,
            String result,
            String why) {}
}
