package vn.chungtay.workflow;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Tests one model on an engine of its own in memory, without Spring: what it calls is a stub, its beans are mocks, and
 * the class fails if its tests together leave a flow node out. Methods may ask for a {@link ModelUnderTest}. See
 * src/docs/process-tests.md.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(ProcessTestExtension.class)
public @interface ProcessTest {

    /** The process id, which is the model's file name. */
    String value();
}
