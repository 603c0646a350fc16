package vn.chungtay.household.web;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.chungtay.household.registry.RegistryFilter;
import vn.chungtay.household.registry.RegistryLine;
import vn.chungtay.organisation.Unit;

/**
 * The registry's list.
 *
 * @param communes to choose from, none for a reader of one commune
 * @param shown how many families the filter leaves
 * @param all how many there are without it
 * @param next address of the next page, if any
 * @param start address of the beginning, when the page isn't it
 * @param mayWrite whether the reader keeps this registry
 */
record RegistryPage(
        List<RegistryLine> lines,
        RegistryFilter filter,
        Map<String, String> places,
        List<Unit> communes,
        List<String> villages,
        int shown,
        int all,
        @Nullable String next,
        @Nullable String start,
        String workbook,
        boolean mayWrite) {

    public boolean hasSeveralCommunes() {
        return !communes.isEmpty();
    }
}
