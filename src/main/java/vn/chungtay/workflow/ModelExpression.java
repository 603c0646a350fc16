package vn.chungtay.workflow;

import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.delegate.BaseDelegateExecution;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.engine.impl.el.JuelExpression;
import org.camunda.bpm.engine.impl.el.JuelExpressionManager;
import org.camunda.bpm.impl.juel.jakarta.el.ValueExpression;
import org.jspecify.annotations.Nullable;
import vn.chungtay.platform.Refusal;

/** Lets a bean's refusal reach the person as it is; the engine would wrap it. */
class ModelExpression extends JuelExpression {

    ModelExpression(ValueExpression value, JuelExpressionManager manager, String text) {
        super(value, manager, text);
    }

    @Override
    public @Nullable Object getValue(VariableScope scope, @Nullable BaseDelegateExecution context) {
        try {
            return super.getValue(scope, context);
        } catch (ProcessEngineException wrapped) {
            for (Throwable cause = wrapped.getCause(); cause != null; cause = cause.getCause()) {
                if (cause instanceof Refusal refusal) {
                    throw refusal;
                }
            }
            throw wrapped;
        }
    }
}
