package vn.chungtay.organisation.staff;

import java.io.Serializable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What is printed once for an officer.
 *
 * @param secret first password or reset code, in the clear; kept nowhere
 * @param expiresAt for a reset code only
 */
public record Slip(
        long officerId,
        String name,
        String username,
        String secret,
        @Nullable Instant expiresAt) implements Serializable {

    /** Without the secret: it must not reach a log. */
    @Override
    public String toString() {
        return "Slip[officer " + officerId + "]";
    }
}
