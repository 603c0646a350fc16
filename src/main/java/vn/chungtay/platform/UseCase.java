package vn.chungtay.platform;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a method whose changes happen all together or not at all: domain, engine, projection, register and audit.
 *
 * <p>The outermost such call opens the transaction, writes pending changes before it returns, and starts again from the
 * beginning, three times in all, when another transaction was faster; so the method may have no effect outside the
 * database. A call inside a running transaction joins it.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface UseCase {}
