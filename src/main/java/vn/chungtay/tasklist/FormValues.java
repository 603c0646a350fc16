package vn.chungtay.tasklist;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.chungtay.money.Dong;

/**
 * What an officer entered, already checked against the form. A field that the form hides has no value. Asking for a key that the form
 * doesn't have, or for the number, date or money of an empty optional field, is a mistake of the caller (IllegalArgumentException).
 */
public interface FormValues {

    /** The text, cleaned; of an empty field "". */
    String text(String key);

    /** The text of a filled field: dates as yyyy-MM-dd, numbers with a decimal point, money in đồng, yes as "true". */
    Optional<String> find(String key);

    /** A whole number. */
    long number(String key);

    /** A number with decimals, for fields with {@code decimalDigits}. */
    BigDecimal decimal(String key);

    LocalDate date(String key);

    /** Whether a box is ticked. */
    boolean yes(String key);

    Dong money(String key);

    List<UploadedFile> files(String key);

    /** The inputs named {@code row.<id>.<column>}: id, then column, then cleaned text. */
    Map<String, Map<String, String>> rows();
}
