package vn.chungtay.nomination.round;

import java.util.List;
import vn.chungtay.household.HouseholdId;

/** @param name "Đợt 1 năm 2025" */
public record NewRound(String name, long postingProfileId, List<HouseholdId> families) {

    public NewRound {
        families = List.copyOf(families);
    }
}
