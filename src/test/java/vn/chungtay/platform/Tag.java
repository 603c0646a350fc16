package vn.chungtay.platform;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.attoparser.AbstractMarkupHandler;
import org.attoparser.MarkupParser;
import org.attoparser.ParseException;
import org.attoparser.config.ParseConfiguration;
import org.attoparser.simple.AbstractSimpleMarkupHandler;
import org.attoparser.simple.SimplifierMarkupHandler;

/** An opening tag of a page template. */
record Tag(String place, String name, Map<String, String> attributes) {

    static List<Tag> in(Path file) throws IOException {
        List<Tag> tags = new ArrayList<>();
        AbstractMarkupHandler handler = new SimplifierMarkupHandler(new Collector(file, tags));
        try {
            new MarkupParser(ParseConfiguration.htmlConfiguration()).parse(Files.readString(file), handler);
        } catch (ParseException failure) {
            throw new AssertionError(file + ": " + failure.getMessage(), failure);
        }
        return tags;
    }

    static Map<String, String> starting(Map<String, String> attributes, String... prefixes) {
        Map<String, String> found = new TreeMap<>();
        attributes.forEach((name, value) -> {
            for (String prefix : prefixes) {
                if (value.strip().startsWith(prefix)) {
                    found.put(name, value);
                }
            }
        });
        return found;
    }

    private static class Collector extends AbstractSimpleMarkupHandler {

        private final Path file;
        private final List<Tag> tags;

        Collector(Path file, List<Tag> tags) {
            this.file = file;
            this.tags = tags;
        }

        @Override
        public void handleStandaloneElement(
                String name, Map<String, String> attributes, boolean minimized, int line, int column) {
            handleOpenElement(name, attributes, line, column);
        }

        @Override
        public void handleOpenElement(String name, Map<String, String> attributes, int line, int column) {
            Map<String, String> known = new TreeMap<>(attributes == null ? Map.of() : attributes);
            known.replaceAll((key, value) -> value == null ? "" : value);
            tags.add(new Tag(file + ":" + line, name.toLowerCase(Locale.ROOT), known));
        }
    }
}
