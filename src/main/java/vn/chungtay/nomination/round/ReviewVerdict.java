package vn.chungtay.nomination.round;

import org.jspecify.annotations.Nullable;

/** What the committee says about one family. @param reasonCode only where it isn't put forward */
public record ReviewVerdict(
        boolean putForward,
        @Nullable String reasonCode,
        @Nullable String note) {}
