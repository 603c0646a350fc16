package vn.chungtay.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CaseHistoryTest {

    @Test
    void theFamilyIsNotNamedAgainInItsOwnHistory() {
        assertThat(CaseHistory.beyond("Hộ Nông Văn Mẫu, xây mới", "Hộ Nông Văn Mẫu, đợt 1"))
                .isEqualTo("đợt 1");
        assertThat(CaseHistory.beyond("Hộ Nông Văn Mẫu, xây mới", "Biên bản nghiệm thu"))
                .isEqualTo("Biên bản nghiệm thu");
        assertThat(CaseHistory.beyond("", "Tờ trình")).isEqualTo("Tờ trình");
    }

    @Test
    void everyMishapIsWrittenBySomeModule() throws IOException {
        try (Stream<Path> sources = Files.walk(Path.of("src/main/java"))) {
            String code = sources.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> !file.endsWith("Mishaps.java"))
                    .map(CaseHistoryTest::text)
                    .collect(Collectors.joining());
            assertThat(Mishaps.WORDS.keySet())
                    .allSatisfy(action -> assertThat(code).contains("\"" + action + "\""));
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
