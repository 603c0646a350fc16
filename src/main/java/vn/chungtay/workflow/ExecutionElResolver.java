package vn.chungtay.workflow;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.impl.juel.jakarta.el.BeanELResolver;
import org.camunda.bpm.impl.juel.jakarta.el.ELContext;
import org.jspecify.annotations.Nullable;

/** Reads {@code execution}, as in {@code execution.processBusinessKey}, but nothing that lies behind it. */
class ExecutionElResolver extends BeanELResolver {

    ExecutionElResolver() {
        super(true);
    }

    @Override
    public @Nullable Object getValue(ELContext context, @Nullable Object base, @Nullable Object property) {
        return base instanceof DelegateExecution ? super.getValue(context, base, property) : null;
    }

    @Override
    public @Nullable Object invoke(
            ELContext context,
            @Nullable Object base,
            @Nullable Object method,
            Class<?> @Nullable [] types,
            @Nullable Object[] parameters) {
        return base instanceof DelegateExecution ? super.invoke(context, base, method, types, parameters) : null;
    }
}
