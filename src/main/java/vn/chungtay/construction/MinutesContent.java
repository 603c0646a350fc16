package vn.chungtay.construction;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.chungtay.household.HouseholdView;
import vn.chungtay.household.Households;

/** What every paper about a house says of it. */
@Component
class MinutesContent {

    private final HouseSupports supports;
    private final Households households;

    MinutesContent(HouseSupports supports, Households households) {
        this.supports = supports;
        this.households = households;
    }

    Map<String, Object> of(String subjectId, String about) {
        HouseSupportView house = supports.get(Long.parseLong(subjectId));
        HouseholdView family = households.get(house.householdId());
        Map<String, Object> content = new HashMap<>();
        content.put("about", about);
        content.put("house", house);
        content.put("family", family);
        content.put("building", house.buildType().label().toLowerCase(Locale.ROOT));
        return content;
    }
}
