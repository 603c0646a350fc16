package vn.chungtay.tasklist.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every form that the product carries. */
class FormFilesTest {

    static Stream<Path> forms() throws IOException {
        return Files.walk(Path.of("forms")).filter(file -> file.toString().endsWith(".form"));
    }

    @ParameterizedTest
    @MethodSource("forms")
    void isSupportedAndNamedLikeItsFile(Path file) throws IOException {
        Form form = FormReader.read(file.toString(), Files.readAllBytes(file));

        assertThat(file.getFileName()).hasToString(form.id() + ".form");
        assertThat(form.primary()).isNotBlank();
    }

    @ParameterizedTest
    @MethodSource("forms")
    void demandsWhatItMarksAsRequired(Path file) throws IOException {
        Form form = FormReader.read(file.toString(), Files.readAllBytes(file));
        Checked empty = form.check(Submission.NONE, supplied(form));

        assertThat(form.fields()
                        .filter(field -> field.hide() == null && field.rules().required()))
                .filteredOn(field -> !field.readOnly() && isAtTop(form, field))
                .allSatisfy(field -> assertThat(empty.errors()).containsKey(field.key()));
    }

    @Test
    void idsAreUniqueOverAllModules() throws IOException {
        assertThat(forms().map(file -> file.getFileName().toString())).doesNotHaveDuplicates();
    }

    private static boolean isAtTop(Form form, Part.Field field) {
        return form.parts().contains(field);
    }

    private static Supplied supplied(Form form) {
        var options = new java.util.HashMap<String, Object>();
        form.fields()
                .filter(field -> field.optionsFrom() != null)
                .forEach(field -> options.put(String.valueOf(field.optionsFrom()), java.util.Map.of()));
        return new Supplied(options, false);
    }
}
