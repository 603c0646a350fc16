package vn.chungtay.tasklist.work;

import java.util.Arrays;
import java.util.List;
import vn.chungtay.platform.Text;

/** Text without accents and case, and the patterns with which it is searched. */
final class SearchText {

    private SearchText() {}

    static String of(String... parts) {
        return Text.plain(String.join(" ", parts));
    }

    /** One pattern for each word that must occur. */
    static List<String> patterns(String words) {
        return Arrays.stream(Text.plain(Text.clean(words)).split(" "))
                .filter(word -> !word.isEmpty())
                .map(word -> "%" + word.replaceAll("([\\\\%_])", "\\\\$1") + "%")
                .limit(8)
                .toList();
    }
}
