package vn.chungtay.nomination.round;

import java.time.LocalDate;

/**
 * What the officer brings home from a village meeting.
 *
 * @param present how many had a vote
 */
public record MeetingReport(LocalDate heldOn, int present, String chair, String secretary) {}
