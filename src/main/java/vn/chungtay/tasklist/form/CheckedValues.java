package vn.chungtay.tasklist.form;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.chungtay.money.Dong;
import vn.chungtay.tasklist.FormValues;
import vn.chungtay.tasklist.UploadedFile;

/** Values in plain form, by key; see {@link Entries}. */
record CheckedValues(
        Form form,
        Map<String, String> plain,
        Map<String, List<UploadedFile>> uploads,
        Map<String, Map<String, String>> rows)
        implements FormValues {

    @Override
    public String text(String key) {
        return find(key).orElse("");
    }

    @Override
    public Optional<String> find(String key) {
        known(key);
        return Optional.ofNullable(plain.get(key));
    }

    @Override
    public long number(String key) {
        return decimal(key).longValueExact();
    }

    @Override
    public BigDecimal decimal(String key) {
        return new BigDecimal(filled(key));
    }

    @Override
    public LocalDate date(String key) {
        return LocalDate.parse(filled(key));
    }

    @Override
    public boolean yes(String key) {
        return text(key).equals("true");
    }

    @Override
    public Dong money(String key) {
        return Dong.of(number(key));
    }

    @Override
    public List<UploadedFile> files(String key) {
        known(key);
        return uploads.getOrDefault(key, List.of());
    }

    private String filled(String key) {
        return find(key)
                .orElseThrow(() -> new IllegalArgumentException("%s: nothing entered in %s".formatted(form.id(), key)));
    }

    private void known(String key) {
        if (form.field(key).isEmpty()) {
            throw new IllegalArgumentException("%s has no field %s".formatted(form.id(), key));
        }
    }
}
