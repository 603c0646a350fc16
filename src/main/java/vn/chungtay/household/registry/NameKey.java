package vn.chungtay.household.registry;

import vn.chungtay.platform.Text;

/** Name, birth year and village without accents and case. */
final class NameKey {

    private NameKey() {}

    static String of(String name, int birthYear, String village) {
        return Text.plain(name) + "|" + birthYear + "|" + Text.plain(village);
    }
}
