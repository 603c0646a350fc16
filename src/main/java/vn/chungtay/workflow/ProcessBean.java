package vn.chungtay.workflow;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.core.annotation.AliasFor;
import org.springframework.stereotype.Component;

/**
 * A component that models call by its name; expressions reach no other bean. Its public methods take a
 * {@code DelegateExecution} and texts. Name and methods are referenced by running cases: do not rename.
 */
@Documented
@Component
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface ProcessBean {

    @AliasFor(annotation = Component.class)
    String value();
}
