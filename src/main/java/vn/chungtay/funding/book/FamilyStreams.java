package vn.chungtay.funding.book;

import java.time.Clock;
import org.springframework.stereotype.Component;
import vn.chungtay.funding.Stream;
import vn.chungtay.household.HouseholdId;
import vn.chungtay.platform.Race;
import vn.chungtay.platform.Refusal;

/** Keeps a family to one stream and one decision. */
@Component
class FamilyStreams {

    private final HouseholdStreams streams;
    private final Clock clock;

    FamilyStreams(HouseholdStreams streams, Clock clock) {
        this.streams = streams;
        this.clock = clock;
    }

    HouseholdStream join(HouseholdId household, Stream stream, String decisionRef) {
        HouseholdStream known =
                streams.findByHouseholdIdAndReleasedAtIsNull(household.value()).orElse(null);
        if (known == null) {
            return open(household, stream, decisionRef);
        }
        if (known.stream() != stream || !known.decisionRef().equals(decisionRef)) {
            throw new Refusal("Hộ đã được hỗ trợ từ nguồn “" + known.stream().label() + "” (hồ sơ "
                    + known.decisionRef() + "). Mỗi hộ chỉ được hỗ trợ nhà ở từ một nguồn, một lần.");
        }
        return known;
    }

    void leave(HouseholdId household) {
        streams.findByHouseholdIdAndReleasedAtIsNull(household.value())
                .ifPresent(stream -> stream.release(clock.instant()));
    }

    private HouseholdStream open(HouseholdId household, Stream stream, String decisionRef) {
        HouseholdStream opened = new HouseholdStream(household.value(), stream, decisionRef, clock.instant());
        return Race.orAgain(() -> streams.saveAndFlush(opened));
    }
}
