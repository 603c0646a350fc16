package vn.chungtay.nomination.round;

import java.util.List;
import vn.chungtay.calendar.Period;

/** A posting profile as pages and papers read it. */
public record PostingRules(
        long profileId, String label, Period period, int loudspeakerDays, List<String> places, String legalBasis) {}
