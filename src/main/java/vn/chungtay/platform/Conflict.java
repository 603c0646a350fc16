package vn.chungtay.platform;

import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PessimisticLockException;
import org.springframework.dao.ConcurrencyFailureException;

/** Another transaction was faster on the same rows: nothing is wrong with the request itself. */
final class Conflict {

    /** Known by name only, because the engine belongs to another module. */
    private static final String ENGINE = "org.camunda.bpm.engine.OptimisticLockingException";

    private Conflict() {}

    static boolean isBehind(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof ConcurrencyFailureException
                    || cause instanceof OptimisticLockException
                    || cause instanceof PessimisticLockException
                    || isEngines(cause.getClass())) {
                return true;
            }
        }
        return false;
    }

    private static boolean isEngines(Class<?> type) {
        for (Class<?> ancestor = type; ancestor != null; ancestor = ancestor.getSuperclass()) {
            if (ancestor.getName().equals(ENGINE)) {
                return true;
            }
        }
        return false;
    }
}
