package vn.chungtay.platform;

import java.util.function.Supplier;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;

/** Two who want the same unique key at the same moment. */
public final class Race {

    private Race() {}

    /**
     * Writes at once; whoever finds the key taken starts the {@link UseCase} again and then sees who was first. Meant for
     * keys that were looked up before.
     */
    public static <T> T orAgain(Supplier<T> write) {
        try {
            return write.get();
        } catch (DataIntegrityViolationException taken) {
            throw new OptimisticLockingFailureException("A unique key was taken at the same moment");
        }
    }
}
