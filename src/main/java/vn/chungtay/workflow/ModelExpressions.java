package vn.chungtay.workflow;

import java.util.Map;
import org.camunda.bpm.engine.impl.el.Expression;
import org.camunda.bpm.engine.impl.el.JuelExpressionManager;
import org.camunda.bpm.engine.impl.el.ReadOnlyMapELResolver;
import org.camunda.bpm.engine.impl.el.VariableContextElResolver;
import org.camunda.bpm.engine.impl.el.VariableScopeElResolver;
import org.camunda.bpm.impl.juel.jakarta.el.CompositeELResolver;
import org.camunda.bpm.impl.juel.jakarta.el.ELResolver;

/** What a model may say: the case's variables, {@code execution}, and calls of process beans. Nothing else resolves. */
class ModelExpressions extends JuelExpressionManager {

    ModelExpressions(Map<Object, Object> beans) {
        super(beans);
    }

    @Override
    public Expression createExpression(String expression) {
        ensureInitialized();
        return new ModelExpression(createValueExpression(expression), this, expression);
    }

    @Override
    protected ELResolver createElResolver() {
        CompositeELResolver resolver = new CompositeELResolver();
        resolver.add(new VariableScopeElResolver());
        resolver.add(new VariableContextElResolver());
        resolver.add(new ReadOnlyMapELResolver(beans));
        resolver.add(new ExecutionElResolver());
        resolver.add(new ProcessBeanElResolver(beans));
        return resolver;
    }
}
