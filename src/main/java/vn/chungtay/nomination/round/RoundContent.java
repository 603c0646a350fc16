package vn.chungtay.nomination.round;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;
import vn.chungtay.household.BuildType;
import vn.chungtay.money.Dong;

/** What the papers of a round have in common. */
@Component
class RoundContent {

    /** A list as it is made public and submitted: nothing of a family but what everybody may know. */
    Map<String, Object> list(RoundFile round, String about, List<EntryLine> families) {
        Map<String, Object> content = new HashMap<>();
        content.put("about", about);
        content.put("round", round.title());
        content.put("commune", round.commune().name());
        content.put("families", families);
        content.put("newHouses", count(families, BuildType.NEW));
        content.put("repairs", count(families, BuildType.REPAIR));
        content.put("total", total(families));
        content.put("posting", round.posting());
        return content;
    }

    private static long count(List<EntryLine> families, BuildType type) {
        return families.stream()
                .filter(line -> line.family().buildType() == type)
                .count();
    }

    private static Dong total(List<EntryLine> families) {
        return families.stream().map(EntryLine::amount).filter(Objects::nonNull).reduce(Dong.ZERO, Dong::plus);
    }
}
