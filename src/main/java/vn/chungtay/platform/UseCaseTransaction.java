package vn.chungtay.platform;

import jakarta.persistence.EntityManager;
import java.lang.reflect.UndeclaredThrowableException;
import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.LockSupport;
import org.aopalliance.intercept.MethodInterceptor;
import org.aopalliance.intercept.MethodInvocation;
import org.jspecify.annotations.Nullable;
import org.springframework.aop.ProxyMethodInvocation;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Runs one call of a {@link UseCase}. */
record UseCaseTransaction(PlatformTransactionManager transactions, EntityManager entities)
        implements MethodInterceptor {

    private static final int ATTEMPTS = 3;

    @Override
    public @Nullable Object invoke(MethodInvocation call) throws Throwable {
        if (TransactionSynchronizationManager.isActualTransactionActive()) {
            return call.proceed();
        }
        for (int attempt = 1; ; attempt++) {
            try {
                return inTransaction(fresh(call));
            } catch (RuntimeException failure) {
                if (attempt == ATTEMPTS || !Conflict.isBehind(failure)) {
                    throw failure;
                }
                pause(attempt);
            }
        }
    }

    /** An invocation can proceed only once, so each attempt gets its own. */
    private static MethodInvocation fresh(MethodInvocation call) {
        return ((ProxyMethodInvocation) call).invocableClone();
    }

    private @Nullable Object inTransaction(MethodInvocation call) throws Throwable {
        try {
            return new TransactionTemplate(transactions).execute(status -> {
                Object result = proceed(call);
                entities.flush();
                return result;
            });
        } catch (UndeclaredThrowableException checked) {
            throw checked.getUndeclaredThrowable();
        }
    }

    private static @Nullable Object proceed(MethodInvocation call) {
        try {
            return call.proceed();
        } catch (RuntimeException | Error unchecked) {
            throw unchecked;
        } catch (Throwable checked) {
            throw new UndeclaredThrowableException(checked);
        }
    }

    /** Unequal pauses, so that two that collided don't collide again. */
    private static void pause(int attempt) {
        long most = 40L << attempt;
        LockSupport.parkNanos(Duration.ofMillis(ThreadLocalRandom.current().nextLong(10, most))
                .toNanos());
    }
}
