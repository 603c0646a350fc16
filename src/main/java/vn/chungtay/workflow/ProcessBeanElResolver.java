package vn.chungtay.workflow;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.impl.juel.jakarta.el.BeanELResolver;
import org.camunda.bpm.impl.juel.jakarta.el.ELContext;
import org.camunda.bpm.impl.juel.jakarta.el.ELException;
import org.camunda.bpm.impl.juel.jakarta.el.MethodNotFoundException;
import org.jspecify.annotations.Nullable;
import org.springframework.util.ReflectionUtils;

/** Calls the public method of a process bean that has the name and the number of parameters; the class need not be public. */
class ProcessBeanElResolver extends BeanELResolver {

    private final Map<Object, Object> beans;

    ProcessBeanElResolver(Map<Object, Object> beans) {
        super(true);
        this.beans = beans;
    }

    @Override
    public @Nullable Object invoke(
            ELContext context,
            @Nullable Object base,
            @Nullable Object name,
            Class<?> @Nullable [] types,
            @Nullable Object[] arguments) {
        if (base == null || !beans.containsValue(base)) {
            return null;
        }
        Method method = method(base, String.valueOf(name), arguments.length);
        Object[] converted = new Object[arguments.length];
        for (int i = 0; i < converted.length; i++) {
            converted[i] = context.convertToType(arguments[i], method.getParameterTypes()[i]);
        }
        context.setPropertyResolved(base, name);
        return call(method, base, converted);
    }

    private static Method method(Object bean, String name, int parameters) {
        List<Method> named = Arrays.stream(bean.getClass().getMethods())
                .filter(method -> method.getName().equals(name) && method.getParameterCount() == parameters)
                .filter(method -> !method.isBridge())
                .toList();
        if (named.size() != 1) {
            throw new MethodNotFoundException(
                    "%d methods %s with %d parameters".formatted(named.size(), name, parameters));
        }
        return named.get(0);
    }

    private static @Nullable Object call(Method method, Object bean, Object[] arguments) {
        ReflectionUtils.makeAccessible(method);
        try {
            return method.invoke(bean, arguments);
        } catch (InvocationTargetException thrown) {
            throw thrown.getCause() instanceof RuntimeException unchecked
                    ? unchecked
                    : new ELException(thrown.getCause());
        } catch (IllegalAccessException impossible) {
            throw new ELException(impossible);
        }
    }

    /** Only the beans' methods are reached, never their properties. */
    @Override
    public @Nullable Object getValue(ELContext context, @Nullable Object base, @Nullable Object property) {
        return null;
    }
}
