package vn.chungtay;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LineMap;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The figures of the product's own code: small files, small methods, little of it public. Prints them. */
class StructureTest {

    private static final List<Integer> FILES = new ArrayList<>();
    private static final List<Integer> METHODS = new ArrayList<>();
    private static int types;
    private static int hidden;

    @BeforeAll
    static void measure() throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null);
                Stream<Path> sources = Files.walk(Path.of("src/main/java"))) {
            List<Path> java = sources.filter(path -> path.toString().endsWith(".java"))
                    .filter(path -> !path.endsWith("package-info.java"))
                    .toList();
            JavacTask task = (JavacTask) compiler.getTask(
                    null, files, null, List.of("-proc:none"), null, files.getJavaFileObjectsFromPaths(java));
            SourcePositions positions = Trees.instance(task).getSourcePositions();
            for (CompilationUnitTree unit : task.parse()) {
                FILES.add((int) unit.getLineMap().getLineNumber(positions.getEndPosition(unit, unit)));
                count(unit);
                new Methods(unit, positions).scan(unit, null);
            }
        }
        Collections.sort(FILES);
        Collections.sort(METHODS);
        System.out.printf(
                "Structure: %d files, median %d, p90 %d lines; %d methods, median %d, p90 %d lines; %d of %d types package-private (%d%%)%n",
                FILES.size(),
                at(FILES, 50),
                at(FILES, 90),
                METHODS.size(),
                at(METHODS, 50),
                at(METHODS, 90),
                hidden,
                types,
                100 * hidden / types);
    }

    @Test
    void nineOfTenFilesHaveAtMost120Lines() {
        assertThat(at(FILES, 90)).isLessThanOrEqualTo(120);
    }

    @Test
    void nineOfTenMethodsHaveAtMost14Lines() {
        assertThat(at(METHODS, 90)).isLessThanOrEqualTo(14);
    }

    @Test
    void atLeastTwoOfFiveTopLevelTypesArePackagePrivate() {
        assertThat(100 * hidden).isGreaterThanOrEqualTo(40 * types);
    }

    private static void count(CompilationUnitTree unit) {
        for (Tree type : unit.getTypeDecls()) {
            if (type instanceof ClassTree declared) {
                types++;
                if (!declared.getModifiers().getFlags().contains(Modifier.PUBLIC)) {
                    hidden++;
                }
            }
        }
    }

    private static int at(List<Integer> sorted, int percentile) {
        return sorted.get((int) Math.ceil(percentile / 100.0 * sorted.size()) - 1);
    }

    /** Lines from a method's first to its last, without its comment. */
    private static final class Methods extends TreeScanner<Void, Void> {

        private final CompilationUnitTree unit;
        private final SourcePositions positions;

        Methods(CompilationUnitTree unit, SourcePositions positions) {
            this.unit = unit;
            this.positions = positions;
        }

        @Override
        public Void visitMethod(MethodTree method, Void unused) {
            LineMap lines = unit.getLineMap();
            long end = positions.getEndPosition(unit, method);
            if (method.getBody() != null && end > 0) {
                METHODS.add((int)
                        (lines.getLineNumber(end) - lines.getLineNumber(positions.getStartPosition(unit, method)) + 1));
            }
            return super.visitMethod(method, unused);
        }
    }
}
