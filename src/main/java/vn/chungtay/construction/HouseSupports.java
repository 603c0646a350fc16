package vn.chungtay.construction;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.springframework.stereotype.Service;
import vn.chungtay.audit.AuditLog;
import vn.chungtay.household.HouseholdId;
import vn.chungtay.household.HouseholdState;
import vn.chungtay.household.Households;
import vn.chungtay.organisation.Scope;
import vn.chungtay.platform.NotFound;
import vn.chungtay.platform.UseCase;

/** The houses of approved families: commitment, start, handing over; what happens between is {@link Inspections}. */
@Service
public class HouseSupports {

    private final Houses houses;
    private final Households households;
    private final AuditLog audit;

    HouseSupports(Houses houses, Households households, AuditLog audit) {
        this.houses = houses;
        this.households = households;
        this.audit = audit;
    }

    /** Unscoped: for use cases, never for a page. */
    public HouseSupportView get(long id) {
        return load(id).view();
    }

    public HouseSupportView get(String caseKey, Scope reader) {
        return houses.findByCaseKeyAndCommuneIdIn(caseKey, reader.unitIds())
                .map(HouseSupport::view)
                .orElseThrow(NotFound::new);
    }

    /** The houses of the reader's places, newest first. */
    public List<HouseSupportView> seenBy(Scope reader) {
        return houses.findByCommuneIdInOrderByIdDesc(reader.unitIds()).stream()
                .map(HouseSupport::view)
                .toList();
    }

    public Optional<HouseSupportView> find(String caseKey) {
        return houses.findByCaseKey(caseKey).map(HouseSupport::view);
    }

    public List<HouseSupportView> of(HouseholdId householdId) {
        return houses.findByHouseholdId(householdId.value()).stream()
                .map(HouseSupport::view)
                .toList();
    }

    @UseCase
    public void commit(long id, LocalDate on, BuildMethod method) {
        change(id, "construction.committed", house -> house.commit(on, method));
    }

    @UseCase
    public void start(long id, LocalDate on) {
        change(id, "construction.started", house -> house.start(on));
        advance(id, HouseholdState.BUILDING);
    }

    @UseCase
    public void handOver(long id, LocalDate on) {
        change(id, "construction.handedOver", house -> house.handOver(on));
        advance(id, HouseholdState.HANDED_OVER);
    }

    void advance(long id, HouseholdState state) {
        households.advance(get(id).householdId(), state);
    }

    void change(long id, String action, Consumer<HouseSupport> verb) {
        HouseSupport house = load(id);
        verb.accept(house);
        record(action, house);
    }

    void record(String action, HouseSupport house) {
        HouseSupportView view = house.view();
        audit.record(action, "houseSupport", Long.toString(view.id()), view.caseKey(), Map.of());
    }

    HouseSupport load(long id) {
        return houses.findById(id).orElseThrow(NotFound::new);
    }
}
