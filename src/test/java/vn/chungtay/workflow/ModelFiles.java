package vn.chungtay.workflow;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The models and forms in the source folders. */
final class ModelFiles {

    static final Path MODELS = Path.of("bpmn");
    static final Path FORMS = Path.of("forms");

    /** Models that only test the tests. */
    private static final Path SAMPLES = Path.of("src/test/resources/bpmn-samples");

    /** Models and forms of releases on which cases may still run: one folder each. */
    private static final Path RELEASED = Path.of("src/test/resources/bpmn-released");

    private ModelFiles() {}

    static List<Path> models() {
        return under(MODELS, ".bpmn");
    }

    static List<Path> forms() {
        return under(FORMS, ".form");
    }

    static List<Path> frozenModels() {
        return under(RELEASED, ".bpmn");
    }

    /** The form in the same release. */
    static Path frozenForm(Path model, String formKey) {
        Path release = RELEASED.resolve(RELEASED.relativize(model).getName(0));
        return release.resolve("forms").resolve(module(model)).resolve(formKey + ".form");
    }

    static Path model(String processKey) {
        return Stream.concat(models().stream(), under(SAMPLES, ".bpmn").stream())
                .filter(file -> processKey(file).equals(processKey))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No model bpmn/*/" + processKey + ".bpmn"));
    }

    static String processKey(Path model) {
        return model.getFileName().toString().replace(".bpmn", "");
    }

    static String module(Path file) {
        return file.getParent().getFileName().toString();
    }

    private static List<Path> under(Path folder, String ending) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
