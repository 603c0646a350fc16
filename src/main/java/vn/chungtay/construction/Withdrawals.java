package vn.chungtay.construction;

import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import vn.chungtay.disbursement.OrderState;
import vn.chungtay.disbursement.PaymentOrders;
import vn.chungtay.funding.Allocations;
import vn.chungtay.funding.Ledger;
import vn.chungtay.household.HouseholdState;
import vn.chungtay.money.Dong;
import vn.chungtay.nomination.NominationOutcomes;
import vn.chungtay.organisation.Officer;
import vn.chungtay.organisation.Role;
import vn.chungtay.organisation.Scope;
import vn.chungtay.organisation.Units;
import vn.chungtay.platform.Refusal;
import vn.chungtay.platform.UseCase;
import vn.chungtay.workflow.Processes;

/** A family leaves the programme: what was not paid goes back to its sources, what was paid is recovered. */
@Service
public class Withdrawals {

    private final HouseSupports supports;
    private final PaymentOrders orders;
    private final Allocations allocations;
    private final Ledger ledger;
    private final NominationOutcomes nominations;
    private final Processes processes;
    private final Units units;

    Withdrawals(
            HouseSupports supports,
            PaymentOrders orders,
            Allocations allocations,
            Ledger ledger,
            NominationOutcomes nominations,
            Processes processes,
            Units units) {
        this.supports = supports;
        this.orders = orders;
        this.allocations = allocations;
        this.ledger = ledger;
        this.nominations = nominations;
        this.processes = processes;
        this.units = units;
    }

    /** Whether the reader may record it now: the commune's own officer or its leader, until the house is handed over. */
    public boolean mayWithdraw(HouseSupportView house, Scope reader) {
        return house.state().isOpen() && isOfItsCommune(house, reader);
    }

    /** The house, for those of its commune to whom the family says that it leaves. */
    public HouseSupportView withdrawable(String caseKey, Officer officer) {
        HouseSupportView house = supports.get(caseKey, officer.scope());
        if (!isOfItsCommune(house, officer.scope())) {
            throw new Refusal("Chỉ công chức văn hóa – xã hội hoặc lãnh đạo UBND xã ghi được việc hộ rút.");
        }
        return house;
    }

    private boolean isOfItsCommune(HouseSupportView house, Scope reader) {
        String commune = units.responsible(house.communeId());
        return Stream.of(Role.COMMUNE_OFFICER, Role.COMMUNE_CHAIR)
                .anyMatch(role -> reader.groups().contains(commune + ":" + role));
    }

    /** Refused while an order is at the treasury or the house is handed over. */
    @UseCase
    public void withdraw(String caseKey, String reason, Officer officer) {
        HouseSupportView house = withdrawable(caseKey, officer);
        if (reason.isBlank()) {
            throw new Refusal("Chưa ghi lý do hộ rút. Hãy ghi lý do rồi xác nhận lại.");
        }
        orders.requireNoneAtTreasury(caseKey);
        supports.change(house.id(), "construction.withdrawn", found -> found.withdraw(reason));
        supports.advance(house.id(), HouseholdState.WITHDRAWN);
        nominations.withdrawn(house.householdId());
        processes.message("familyWithdraws", caseKey, Map.of());
    }

    /** Cancels open orders and gives the unpaid money back. Answers whether money was paid. */
    @UseCase
    public boolean settle(long houseId) {
        HouseSupportView house = supports.get(houseId);
        orders.ofCase(house.caseKey()).stream()
                .filter(order -> order.state() != OrderState.PAID && order.state() != OrderState.CANCELLED)
                .forEach(order -> orders.cancel(order.id()));
        allocations.release(house.householdId(), house.caseKey());
        return paid(house).amount() > 0;
    }

    /** The family has paid back everything it received; the money goes back to its sources. */
    @UseCase
    public void recover(long houseId, String reference) {
        HouseSupportView house = supports.get(houseId);
        allocations.of(house.householdId()).stream()
                .filter(allocation -> allocation.paid().amount() > 0)
                .forEach(allocation -> ledger.giveBack(allocation.id(), allocation.paid(), reference));
        allocations.release(house.householdId(), house.caseKey());
        supports.change(houseId, "construction.recovered", HouseSupport::recovered);
    }

    Dong paid(HouseSupportView house) {
        return ledger.ofHousehold(house.householdId()).paid();
    }
}
