package vn.chungtay.household.registry;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.chungtay.money.Dong;
import vn.chungtay.platform.Text;

/** Reads the texts of one family field by field and notes what is wrong. A wrong text reads as absent. */
final class Answers {

    private static final int FIRST_YEAR = 1900;

    private final Map<Field, String> texts;
    private final LocalDate today;
    private final List<Problem> problems = new ArrayList<>();

    Answers(Map<Field, String> texts, LocalDate today) {
        this.texts = texts;
        this.today = today;
    }

    List<Problem> problems() {
        return problems;
    }

    boolean failed() {
        return problems.stream().anyMatch(Problem::blocking);
    }

    boolean failed(Field field) {
        return problems.stream().anyMatch(problem -> problem.blocking() && problem.field() == field);
    }

    void error(Field field, String message) {
        problems.add(Problem.error(field, message));
    }

    void warning(Field field, String message) {
        problems.add(Problem.warning(field, message));
    }

    @Nullable
    String text(Field field) {
        return read(
                field,
                text -> Optional.of(text).filter(entered -> entered.length() <= field.max()),
                "dài quá " + field.max() + " ký tự");
    }

    /** Without the word "thôn", which the pages put before it. */
    @Nullable
    String village(Field field) {
        String text = text(field);
        return text == null ? null : text.replaceFirst("(?iu)^thôn\\s+(?=\\S)", "");
    }

    /** A person's name: letters, also of other languages, and what stands between them. */
    @Nullable
    String name(Field field) {
        String name = text(field);
        if (name == null || name.matches("[\\p{L}\\p{M}\\p{N} .,'’()-]+")) {
            return name;
        }
        error(field, field.label() + ": có ký tự không dùng trong họ tên.");
        return null;
    }

    @Nullable
    String identity(Field field) {
        String digits = read(field, text -> Optional.of(text.replaceAll("[ .'-]", "")), "");
        if (digits == null || digits.matches("\\d{12}|\\d{9}")) {
            return digits;
        }
        error(
                field,
                digits.matches("\\d+")
                        ? "CCCD có 12 chữ số; ở đây có " + digits.length() + "."
                        : "CCCD chỉ gồm chữ số.");
        return null;
    }

    @Nullable
    String phone(Field field) {
        return read(
                field,
                text -> Optional.of(text.replaceAll("[ .()-]", ""))
                        .filter(digits -> digits.matches("(\\+84|0)\\d{9,10}")),
                "không phải số điện thoại Việt Nam");
    }

    @Nullable
    BirthDate birth(Field field) {
        return read(
                field,
                text -> BirthDate.read(text).filter(birth -> birth.year() >= FIRST_YEAR && !isFuture(birth)),
                "không phải ngày sinh hoặc năm sinh; viết như 05/02/1960 hoặc 1960");
    }

    @Nullable
    LocalDate date(Field field) {
        return read(
                field,
                text -> Dates.read(text).filter(date -> !date.isAfter(today)),
                "không phải ngày đã qua; viết như 05/02/2020");
    }

    @Nullable
    Integer year(Field field) {
        return read(
                field,
                text -> number(text)
                        .filter(year -> year >= FIRST_YEAR && year <= today.getYear())
                        .map(Long::intValue),
                "không phải năm từ " + FIRST_YEAR + " đến " + today.getYear());
    }

    @Nullable
    Integer count(Field field) {
        return read(
                field,
                text -> number(text).filter(count -> count <= field.max()).map(Long::intValue),
                "phải là số từ 0 đến " + field.max());
    }

    @Nullable
    BigDecimal area(Field field) {
        return read(
                field,
                text -> decimal(text).filter(area -> area.compareTo(BigDecimal.valueOf(field.max())) <= 0),
                "phải là số mét vuông từ 0 đến " + field.max() + ", ví dụ 35,5");
    }

    @Nullable
    Dong money(Field field) {
        return read(
                field,
                text -> number(text.replaceAll("[.,\\s]|đồng|đ$", ""))
                        .filter(sum -> sum <= field.max())
                        .map(Dong::of),
                "phải là số tiền bằng đồng, nhiều nhất " + Dong.of(field.max()));
    }

    <T> @Nullable T choice(Field field, Choices<T> choices) {
        return read(field, choices::read, "phải là một trong: " + String.join("; ", choices.labels()));
    }

    /** The value of the field's text; none, noted as an error, if it is missing where required or can't be understood. */
    private <T> @Nullable T read(Field field, Function<String, Optional<T>> reader, String rule) {
        String text = Text.clean(texts.get(field));
        if (text.isEmpty()) {
            if (field.required()) {
                error(field, "Thiếu " + lower(field) + ".");
            }
            return null;
        }
        Optional<T> value = reader.apply(text);
        if (value.isEmpty()) {
            error(field, field.label() + ": " + rule + ".");
        }
        return value.orElse(null);
    }

    private boolean isFuture(BirthDate birth) {
        LocalDate date = birth.date();
        return date == null ? birth.year() > today.getYear() : date.isAfter(today);
    }

    private static String lower(Field field) {
        return Character.toLowerCase(field.label().charAt(0)) + field.label().substring(1);
    }

    private static Optional<Long> number(String text) {
        return text.matches("\\d{1,15}") ? Optional.of(Long.parseLong(text)) : Optional.empty();
    }

    private static Optional<BigDecimal> decimal(String text) {
        return text.matches("\\d{1,4}([.,]\\d{1,2})?")
                ? Optional.of(new BigDecimal(text.replace(',', '.')))
                : Optional.empty();
    }
}
