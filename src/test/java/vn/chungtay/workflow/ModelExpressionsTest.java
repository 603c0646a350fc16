package vn.chungtay.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.annotation.AnnotationUtils;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.util.ClassUtils;
import vn.chungtay.organisation.Role;

/** What a model says resolves: only process beans, with a public method that takes what is given. */
class ModelExpressionsTest {

    private static final Map<String, Class<?>> BEANS = processBeans();

    static Stream<Path> models() {
        return ModelFiles.models().stream();
    }

    static Stream<Path> modelsThatMayRun() {
        return Stream.concat(models(), ModelFiles.frozenModels().stream());
    }

    @ParameterizedTest
    @MethodSource("modelsThatMayRun")
    void everyCallFindsItsBeanAndMethod(Path model) {
        for (BeanCall call : SpokenExpressions.in(model).calls()) {
            assertThat(BEANS).as("beans for %s", call).containsKey(call.bean());
            List<Method> methods = Arrays.stream(BEANS.get(call.bean()).getMethods())
                    .filter(method -> Modifier.isPublic(method.getModifiers()) && !method.isBridge())
                    .filter(method -> method.getName().equals(call.method()))
                    .filter(method -> takes(method, call.arguments()))
                    .toList();
            assertThat(methods).as("methods for %s", call).hasSize(1);
        }
    }

    @ParameterizedTest
    @MethodSource("models")
    void nothingButVariablesComparisonsAndBeansIsSpokenOf(Path model) {
        assertThat(SpokenExpressions.in(model).strange()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("modelsThatMayRun")
    void everyRoleExists(Path model) {
        SpokenExpressions.in(model).calls().stream()
                .filter(call -> call.bean().equals("offices"))
                .map(call -> call.arguments().get(1))
                .filter(role -> role.startsWith("'"))
                .forEach(role -> assertThat(Role.valueOf(role.replace("'", ""))).isNotNull());
    }

    @ParameterizedTest
    @MethodSource("modelsThatMayRun")
    void everyDeadlineRuleIsInTheMigrations(Path model) {
        assertThat(SpokenExpressions.in(model).deadlineRules()).isSubsetOf(MigratedRules.codes());
    }

    @ParameterizedTest
    @MethodSource("models")
    void everyDeadlineRuleOfTheProcessIsUsed(Path model) {
        String prefix = ModelFiles.processKey(model) + ".";
        List<String> rules = MigratedRules.codes().stream()
                .filter(code -> code.startsWith(prefix))
                .toList();
        assertThat(rules).isSubsetOf(SpokenExpressions.in(model).possibleDeadlineRules());
    }

    private static boolean takes(Method method, List<String> arguments) {
        Class<?>[] types = method.getParameterTypes();
        if (types.length != arguments.size()) {
            return false;
        }
        for (int i = 0; i < types.length; i++) {
            boolean execution = arguments.get(i).equals("execution");
            if (execution != types[i].isAssignableFrom(DelegateExecution.class)
                    || arguments.get(i).startsWith("'") && types[i] != String.class) {
                return false;
            }
        }
        return true;
    }

    private static Map<String, Class<?>> processBeans() {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AnnotationTypeFilter(ProcessBean.class));
        return scanner.findCandidateComponents("vn.chungtay").stream()
                .<Class<?>>map(found -> ClassUtils.resolveClassName(found.getBeanClassName(), null))
                .collect(Collectors.toMap(
                        type -> AnnotationUtils.findAnnotation(type, ProcessBean.class)
                                .value(),
                        type -> type));
    }
}
