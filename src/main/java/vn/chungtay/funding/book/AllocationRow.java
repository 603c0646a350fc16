package vn.chungtay.funding.book;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;
import vn.chungtay.funding.Allocation;
import vn.chungtay.household.HouseholdId;
import vn.chungtay.money.Dong;
import vn.chungtay.platform.Refusal;

/** Money of one source held for one family. */
@Entity
@Table(name = "allocation")
class AllocationRow {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Version
    private int version;

    @ManyToOne(fetch = FetchType.LAZY)
    private HouseholdStream householdStream;

    private long householdId;

    @ManyToOne(fetch = FetchType.LAZY)
    private FundingSource source;

    private String decisionRef;
    private Dong amount;
    private Dong paid = Dong.ZERO;

    @SuppressWarnings("NullAway") // filled from the database
    protected AllocationRow() {}

    AllocationRow(
            HouseholdStream stream, HouseholdId household, FundingSource source, String decisionRef, Dong amount) {
        this.householdStream = stream;
        this.householdId = household.value();
        this.source = source;
        this.decisionRef = decisionRef;
        this.amount = amount;
    }

    long id() {
        return requireNonNull(id);
    }

    long householdId() {
        return householdId;
    }

    FundingSource source() {
        return source;
    }

    HouseholdStream stream() {
        return householdStream;
    }

    Dong paid() {
        return paid;
    }

    Dong unpaid() {
        return amount.minus(paid);
    }

    void pay(Dong sum) {
        if (sum.isMoreThan(unpaid())) {
            throw new Refusal(
                    "Không chi được " + sum + ": hộ còn được chi " + unpaid() + " từ nguồn “" + source.name() + "”.");
        }
        paid = paid.plus(sum);
        source.pay(sum);
    }

    void takeBack(Dong sum) {
        if (sum.isMoreThan(paid)) {
            throw new Refusal(
                    "Không thu hồi được " + sum + ": hộ mới nhận " + paid + " từ nguồn “" + source.name() + "”.");
        }
        paid = paid.minus(sum);
        source.takeBack(sum);
    }

    /** Lowers what is held to what is paid. @return what goes back to the source */
    Dong release() {
        Dong rest = unpaid();
        amount = paid;
        source.release(rest);
        return rest;
    }

    Allocation view() {
        return new Allocation(
                id(),
                new HouseholdId(householdId),
                householdStream.stream(),
                source.id(),
                source.name(),
                decisionRef,
                amount,
                paid);
    }
}
