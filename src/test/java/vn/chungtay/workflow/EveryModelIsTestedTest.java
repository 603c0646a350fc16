package vn.chungtay.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.annotation.AnnotationUtils;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.util.ClassUtils;

/** A {@link ProcessTest} passes through every flow node of its model or fails; here each model has one. */
class EveryModelIsTestedTest {

    @Test
    void everyModelHasOneTestClassInItsModule() {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AnnotationTypeFilter(ProcessTest.class));
        List<Class<?>> tests = scanner.findCandidateComponents("vn.chungtay").stream()
                .<Class<?>>map(found -> ClassUtils.resolveClassName(found.getBeanClassName(), null))
                .toList();
        for (var model : ModelFiles.models()) {
            assertThat(tests)
                    .filteredOn(test -> process(test).equals(ModelFiles.processKey(model)))
                    .as(model.toString())
                    .singleElement()
                    .extracting(Class::getPackageName)
                    .isEqualTo("vn.chungtay." + ModelFiles.module(model) + ".process");
        }
    }

    private static String process(Class<?> test) {
        return AnnotationUtils.findAnnotation(test, ProcessTest.class).value();
    }
}
