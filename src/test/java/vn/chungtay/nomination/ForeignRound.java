package vn.chungtay.nomination;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.chungtay.ForeignIds;
import vn.chungtay.household.HouseholdId;
import vn.chungtay.organisation.TestOfficers;

/** A round of Yên Phúc. */
@Component
class ForeignRound implements ForeignIds {

    private final RoundScene scene;

    ForeignRound(RoundScene scene) {
        this.scene = scene;
    }

    @Override
    public String variable() {
        return "roundKey";
    }

    @Override
    public String foreignId() {
        HouseholdId family = scene.family(TestOfficers.YENPHUC_OFFICER, "Hứa Văn Nơi Khác", "Nà Xa", "Xây mới");
        try {
            return scene.open(TestOfficers.YENPHUC_OFFICER, "Đợt nơi khác", List.of(family));
        } catch (Exception failure) {
            throw new IllegalStateException(failure);
        }
    }
}
