package vn.chungtay.money;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A sum in whole đồng, never negative; every operation is exact or throws {@link ArithmeticException}. */
public record Dong(long amount) implements Comparable<Dong> {

    public static final Dong ZERO = new Dong(0);

    public Dong {
        if (amount < 0) {
            throw new ArithmeticException("A sum of money is never negative");
        }
    }

    public static Dong of(long amount) {
        return new Dong(amount);
    }

    public Dong plus(Dong other) {
        return new Dong(Math.addExact(amount, other.amount));
    }

    /** Refuses to go below zero. */
    public Dong minus(Dong other) {
        return new Dong(amount - other.amount);
    }

    /** So many hundredths, rounded down to the đồng; {@link #split} gives parts that add up again. */
    public Dong percent(int percent) {
        return new Dong(Math.multiplyExact(amount, (long) percent) / 100);
    }

    /** Parts in the given hundredths (together 100). What rounding leaves over goes to the last part. */
    public List<Dong> split(List<Integer> percents) {
        if (percents.stream().mapToInt(Integer::intValue).sum() != 100) {
            throw new IllegalArgumentException("The parts are not 100 percent together");
        }
        List<Dong> parts = new ArrayList<>();
        Dong rest = this;
        for (int percent : percents.subList(0, percents.size() - 1)) {
            Dong part = percent(percent);
            parts.add(part);
            rest = rest.minus(part);
        }
        parts.add(rest);
        return List.copyOf(parts);
    }

    public boolean isZero() {
        return amount == 0;
    }

    public boolean isLessThan(Dong other) {
        return amount < other.amount;
    }

    public boolean isMoreThan(Dong other) {
        return amount > other.amount;
    }

    /** As documents need it beside the figure: "Sáu mươi triệu đồng". */
    public String inWords() {
        return VietnameseNumber.words(amount) + " đồng";
    }

    @Override
    public int compareTo(Dong other) {
        return Long.compare(amount, other.amount);
    }

    /** "60.000.000 đ". */
    @Override
    public String toString() {
        return String.format(Locale.GERMANY, "%,d đ", amount);
    }
}
