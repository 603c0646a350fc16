package vn.chungtay.workflow;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The deadline rules that the migrations insert, by the shape of their codes: {@code '<process>.<element>'}. */
final class MigratedRules {

    private static final Pattern CODE = Pattern.compile("'([a-z]+(?:-[a-z]+)*\\.(?:task|timer)_\\w+)'");

    private MigratedRules() {}

    static Set<String> codes() {
        Set<String> codes = new TreeSet<>();
        try (Stream<Path> files = Files.list(Path.of("src/main/resources/db/migration"))) {
            for (Path file : (Iterable<Path>) files::iterator) {
                for (Matcher code = CODE.matcher(Files.readString(file)); code.find(); ) {
                    codes.add(code.group(1));
                }
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return codes;
    }
}
