package vn.chungtay.nomination;

import java.util.List;
import vn.chungtay.ForeignIds;
import vn.chungtay.household.HouseholdId;
import vn.chungtay.organisation.TestOfficers;

/** What was said about a family of Yên Phúc. */
class ForeignObjection implements ForeignIds {

    private final RoundScene scene;

    ForeignObjection(RoundScene scene) {
        this.scene = scene;
    }

    @Override
    public String variable() {
        return "objectionKey";
    }

    @Override
    public String foreignId() {
        String officer = TestOfficers.YENPHUC_OFFICER;
        HouseholdId family = scene.family(officer, "Hứa Thị Nơi Khác", "Nà Xa", "Xây mới");
        try {
            String round = scene.open(officer, "Đợt có ý kiến", List.of(family));
            return scene.object(officer, "round-entry:" + scene.entry(round, family), "Hộ này không ở đây.");
        } catch (Exception failure) {
            throw new IllegalStateException(failure);
        }
    }
}
