package vn.chungtay.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

class ReleaseTest {

    private static final List<String> NAMES =
            List.of("bpmn/objection/objection.bpmn", "bpmn/objection/route.dmn", "forms/objection/task_sort.form");

    @TempDir
    Path folder;

    @BeforeEach
    void filesOfARelease() throws IOException {
        for (String name : NAMES) {
            write(name, "<" + name + "/>");
        }
        write("bpmn/objection/notes.txt", "no part of it");
    }

    @Test
    void aJarAndFoldersCarryTheSameRelease() throws IOException {
        Path jar = jar();
        assertThat(read(folder).files().keySet()).containsExactlyElementsOf(NAMES);
        assertThat(read(jar).files().keySet()).containsExactlyElementsOf(NAMES);
        assertThat(read(jar).digest()).isEqualTo(read(folder).digest());
    }

    @Test
    void everyChangeIsAnotherRelease() throws IOException {
        String before = read(folder).digest();
        write("forms/objection/task_sort.form", "{}");
        assertThat(read(folder).digest()).isNotEqualTo(before);
    }

    private Release read(Path root) throws IOException {
        URL[] roots = {root.toUri().toURL()};
        try (URLClassLoader files = new URLClassLoader(roots, null)) {
            return Release.of(new PathMatchingResourcePatternResolver(files));
        }
    }

    private void write(String name, String content) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, content);
    }

    /** With entries for the folders too, as the build makes it. */
    private Path jar() throws IOException {
        Path jar = Files.createTempFile("release", ".jar");
        try (OutputStream file = Files.newOutputStream(jar);
                JarOutputStream out = new JarOutputStream(file)) {
            for (String folderName : List.of("bpmn/", "bpmn/objection/", "forms/", "forms/objection/")) {
                out.putNextEntry(new JarEntry(folderName));
            }
            for (String name : NAMES) {
                out.putNextEntry(new JarEntry(name));
                out.write(Files.readAllBytes(folder.resolve(name)));
            }
        }
        jar.toFile().deleteOnExit();
        return jar;
    }
}
