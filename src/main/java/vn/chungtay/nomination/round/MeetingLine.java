package vn.chungtay.nomination.round;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A village of a round with its families and, once it has met, the report. */
public record MeetingLine(
        long meetingId, String village, @Nullable MeetingReport report, List<EntryLine> entries) {}
