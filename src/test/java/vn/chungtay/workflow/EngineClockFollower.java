package vn.chungtay.workflow;

import org.springframework.test.context.TestContext;
import org.springframework.test.context.TestExecutionListener;

/** The engine's clock is one per JVM: gives it back to the application after tests that had engines of their own. */
public class EngineClockFollower implements TestExecutionListener {

    @Override
    public void beforeTestClass(TestContext test) {
        if (test.hasApplicationContext()) {
            test.getApplicationContext().getBeanProvider(EngineClock.class).ifAvailable(EngineClock::follow);
        }
    }
}
