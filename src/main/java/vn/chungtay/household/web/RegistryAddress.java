package vn.chungtay.household.web;

import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;
import org.springframework.web.util.UriComponentsBuilder;
import vn.chungtay.household.BeneficiaryGroup;
import vn.chungtay.household.HouseholdState;
import vn.chungtay.household.registry.RegistryFilter;
import vn.chungtay.platform.Text;

/** The registry's list as an address: the filter stays when the reader comes back. */
record RegistryAddress(RegistryFilter filter, @Nullable Long after) {

    static final String LIST = "/ho";

    static RegistryAddress of(MultiValueMap<String, String> query) {
        RegistryFilter filter = new RegistryFilter(
                Text.clean(query.getFirst("tim")),
                text(query, "xa"),
                text(query, "thon"),
                one(BeneficiaryGroup.values(), query.getFirst("doi-tuong")),
                one(HouseholdState.values(), query.getFirst("trang-thai")));
        String after = Text.clean(query.getFirst("sau"));
        return new RegistryAddress(filter, after.matches("\\d{1,18}") ? Long.valueOf(after) : null);
    }

    /** The same list from another place on; null is its beginning. */
    String from(@Nullable String place) {
        return with(LIST, place);
    }

    /** The whole list as a workbook. */
    String workbook() {
        return with(LIST + "/danh-sach.xlsx", null);
    }

    private String with(String path, @Nullable String place) {
        return UriComponentsBuilder.fromPath(path)
                .queryParamIfPresent("tim", Optional.of(filter.words()).filter(words -> !words.isEmpty()))
                .queryParamIfPresent("xa", Optional.ofNullable(filter.unitId()))
                .queryParamIfPresent("thon", Optional.ofNullable(filter.village()))
                .queryParamIfPresent("doi-tuong", Optional.ofNullable(filter.group()))
                .queryParamIfPresent("trang-thai", Optional.ofNullable(filter.state()))
                .queryParamIfPresent("sau", Optional.ofNullable(place))
                .encode()
                .build()
                .toUriString();
    }

    private static @Nullable String text(MultiValueMap<String, String> query, String name) {
        String text = Text.clean(query.getFirst(name));
        return text.isEmpty() ? null : text;
    }

    private static <E extends Enum<E>> @Nullable E one(E[] values, @Nullable String name) {
        return Arrays.stream(values)
                .filter(value -> value.name().equals(name))
                .findFirst()
                .orElse(null);
    }
}
