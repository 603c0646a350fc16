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
<<<<<<< HEAD
import vn.chungtay.organisation.Officer;
import vn.chungtay.organisation.Role;
import vn.chungtay.organisation.Units;
=======
import vn.chungtay.organisation.CurrentOfficer;
import vn.chungtay.organisation.Officer;
import vn.chungtay.organisation.Role;
import vn.chungtay.platform.NotFound;
>>>>>>> 273580a (Offer a family's withdrawal on its case to those who may record it)
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
    private final Processes processes;
<<<<<<< HEAD
    private final Units units;
=======
    private final CurrentOfficer currentOfficer;
>>>>>>> 273580a (Offer a family's withdrawal on its case to those who may record it)

    Withdrawals(
            HouseSupports supports,
            PaymentOrders orders,
            Allocations allocations,
            Ledger ledger,
            Processes processes,
<<<<<<< HEAD
            Units units) {
=======
            CurrentOfficer currentOfficer) {
>>>>>>> 273580a (Offer a family's withdrawal on its case to those who may record it)
        this.supports = supports;
        this.orders = orders;
        this.allocations = allocations;
        this.ledger = ledger;
        this.processes = processes;
<<<<<<< HEAD
        this.units = units;
    }

    /** The house, for those of its commune to whom the family says that it leaves. */
    public HouseSupportView withdrawable(String caseKey, Officer officer) {
        HouseSupportView house = supports.get(caseKey, officer.scope());
        String commune = units.responsible(house.communeId());
        if (Stream.of(Role.COMMUNE_OFFICER, Role.COMMUNE_CHAIR)
                .noneMatch(role -> officer.scope().groups().contains(commune + ":" + role))) {
            throw new Refusal("Chỉ công chức văn hóa – xã hội hoặc lãnh đạo UBND xã ghi được việc hộ rút.");
        }
        return house;
=======
        this.currentOfficer = currentOfficer;
>>>>>>> 273580a (Offer a family's withdrawal on its case to those who may record it)
    }

    /** Whether the present officer may record it now: the commune's own officer or its leader, until the house is handed over. */
    public boolean mayWithdraw(HouseSupportView house) {
        Officer officer = currentOfficer.get();
        return house.state().isOpen()
                && officer.scope().sees(house.communeId())
                && (officer.has(Role.COMMUNE_OFFICER) || officer.has(Role.COMMUNE_CHAIR));
    }

    /**
     * @throws NotFound outside the officer's scope
     * @throws Refusal by whom or when it can't be recorded, and while an order is at the treasury
     */
    @UseCase
<<<<<<< HEAD
    public void withdraw(String caseKey, String reason, Officer officer) {
        HouseSupportView house = withdrawable(caseKey, officer);
=======
    public void withdraw(String caseKey, String reason) {
        HouseSupportView house = supports.get(caseKey, currentOfficer.get().scope());
        if (!mayWithdraw(house)) {
            throw new Refusal("Chỉ công chức văn hóa – xã hội hoặc lãnh đạo UBND xã ghi được việc hộ rút,"
                    + " và chỉ khi nhà chưa bàn giao. Hãy chuyển cho người có thẩm quyền.");
        }
>>>>>>> 273580a (Offer a family's withdrawal on its case to those who may record it)
        if (reason.isBlank()) {
            throw new Refusal("Chưa ghi lý do hộ rút. Hãy ghi lý do rồi xác nhận lại.");
        }
        orders.requireNoneAtTreasury(caseKey);
        supports.change(house.id(), "construction.withdrawn", found -> found.withdraw(reason));
        supports.advance(house.id(), HouseholdState.WITHDRAWN);
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
