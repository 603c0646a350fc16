package vn.chungtay.household;

/** The registry number of a family, the same for its whole life. */
public record HouseholdId(long value) {

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
