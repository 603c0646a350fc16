package vn.chungtay.nomination;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A round in a few words.
 *
 * @param title "Đợt 1 năm 2025, xã Điềm He"
 * @param open false once every family has its result, or the round was abandoned
 * @param stage where it stands, in Vietnamese
 * @param steps the chief steps in their order
 */
public record RoundOverview(
        long roundId, String key, String title, boolean open, String stage, int families, List<Step> steps) {

    public RoundOverview {
        steps = List.copyOf(steps);
    }

    /** @param done null while it lies ahead */
    public record Step(String label, @Nullable LocalDate done) {}
}
