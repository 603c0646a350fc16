package vn.chungtay.nomination.round;

import java.time.Instant;

/** A round in a list. */
public record RoundLine(
        String key,
        String name,
        String communeName,
        RoundStage stage,
        Instant openedAt,
        int families,
        int open,
        int held,
        int approved) {}
