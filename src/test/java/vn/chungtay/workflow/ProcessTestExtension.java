package vn.chungtay.workflow;

import java.util.Arrays;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.platform.commons.annotation.Testable;
import org.junit.platform.commons.support.AnnotationSupport;

/** Deploys the model before the class, gives every test fresh beans and a standing clock, and judges the coverage. */
class ProcessTestExtension
        implements BeforeAllCallback, BeforeEachCallback, AfterEachCallback, AfterAllCallback, ParameterResolver {

    private static final Namespace NAMESPACE = Namespace.create(ProcessTestExtension.class);

    @Override
    public void beforeAll(ExtensionContext context) {
        String processKey =
                context.getRequiredTestClass().getAnnotation(ProcessTest.class).value();
        ModelUnderTest model = new ModelUnderTest(ProcessTestEngine.SHARED, processKey);
        context.getStore(NAMESPACE).put(ModelUnderTest.class, model);
    }

    @Override
    public void beforeEach(ExtensionContext context) {
        model(context).prepare();
    }

    @Override
    public void afterEach(ExtensionContext context) {
        boolean passed = context.getExecutionException().isEmpty();
        model(context).finish(context.getRequiredTestMethod(), passed);
    }

    @Override
    public void afterAll(ExtensionContext context) {
        ModelUnderTest model = model(context);
        model.remove();
        long tests = Arrays.stream(context.getRequiredTestClass().getDeclaredMethods())
                .filter(method -> AnnotationSupport.isAnnotated(method, Testable.class))
                .count();
        model.coverage().requireAll(tests);
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == ModelUnderTest.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return model(context);
    }

    private static ModelUnderTest model(ExtensionContext context) {
        return context.getStore(NAMESPACE).get(ModelUnderTest.class, ModelUnderTest.class);
    }
}
