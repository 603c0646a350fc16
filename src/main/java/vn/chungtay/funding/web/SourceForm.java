package vn.chungtay.funding.web;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;
import vn.chungtay.funding.FundKind;
import vn.chungtay.funding.NewSource;
import vn.chungtay.funding.Stream;
import vn.chungtay.money.Dong;
import vn.chungtay.platform.Text;

/** What was typed into the form of a source, and what is wrong with it. */
final class SourceForm {

    private static final DateTimeFormatter DATE =
            DateTimeFormatter.ofPattern("d/M/uuuu").withResolverStyle(ResolverStyle.STRICT);

    private final Map<String, String> texts = new LinkedHashMap<>();
    private final Map<String, String> errors = new LinkedHashMap<>();

    SourceForm(MultiValueMap<String, String> entered) {
        for (String name : new String[] {"stream", "kind", "name", "paper", "amount", "validFrom", "validTo"}) {
            texts.put(name, Text.clean(entered.getFirst(name)));
        }
    }

    /** Empty if something is wrong; {@link #errors} then says what. */
    Optional<NewSource> read() {
        Stream stream = one(Stream.values(), "stream", "Chọn nguồn của chương trình hoặc phong trào.");
        FundKind kind = one(FundKind.values(), "kind", "Chọn loại vốn.");
        String name = line("name", 120, "Ghi tên nguồn vốn, nhiều nhất 120 ký tự.");
        String paper = line("paper", 200, "Ghi văn bản giao vốn, nhiều nhất 200 ký tự.");
        Dong amount = amount();
        LocalDate from = date("validFrom", true);
        LocalDate to = date("validTo", false);
        if (from != null && to != null && to.isBefore(from)) {
            errors.put("validTo", "Ngày cuối phải từ ngày đầu trở đi.");
        }
        return errors.isEmpty() && stream != null && kind != null && amount != null && from != null
                ? Optional.of(new NewSource(stream, kind, name, amount, paper, from, to))
                : Optional.empty();
    }

    public Map<String, String> texts() {
        return texts;
    }

    public Map<String, String> errors() {
        return errors;
    }

    private String text(String name) {
        return texts.getOrDefault(name, "");
    }

    private <E extends Enum<E>> @Nullable E one(E[] values, String name, String error) {
        E chosen = Arrays.stream(values)
                .filter(value -> value.name().equals(text(name)))
                .findFirst()
                .orElse(null);
        if (chosen == null) {
            errors.put(name, error);
        }
        return chosen;
    }

    private String line(String name, int most, String error) {
        if (text(name).isEmpty() || text(name).length() > most) {
            errors.put(name, error);
        }
        return text(name);
    }

    private @Nullable Dong amount() {
        String digits = text("amount").replaceAll("[.\\s]|đồng|đ$", "");
        if (digits.matches("[1-9]\\d{0,13}")) {
            return Dong.of(Long.parseLong(digits));
        }
        errors.put("amount", "Ghi số tiền bằng đồng, ví dụ 1.200.000.000.");
        return null;
    }

    private @Nullable LocalDate date(String name, boolean required) {
        if (text(name).isEmpty() && !required) {
            return null;
        }
        try {
            return LocalDate.parse(text(name), DATE);
        } catch (DateTimeParseException wrong) {
            errors.put(name, "Ghi ngày/tháng/năm, ví dụ 31/12/2025.");
            return null;
        }
    }
}
