package vn.chungtay.objection;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An objection in a few words, without what the sender said.
 *
 * @param id under which its files are kept
 * @param steps the chief steps of its kind, in their order
 */
public record ObjectionOverview(long id, ObjectionView view, SubjectDescription subject, List<Step> steps) {

    public ObjectionOverview {
        steps = List.copyOf(steps);
    }

    /** @param done null while it lies ahead */
    public record Step(String label, @Nullable LocalDate done) {}
}
