package vn.chungtay.platform;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.flywaydb.core.api.exception.FlywayValidateException;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringBootExceptionReporter;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** Says in one line why the start failed where the cause is known, in place of a stack trace. */
@Order(Ordered.HIGHEST_PRECEDENCE)
class PlainStartFailure implements SpringBootExceptionReporter {

    PlainStartFailure(@Nullable ConfigurableApplicationContext context) {}

    @Override
    public boolean reportException(Throwable failure) {
        CannotStart known = known(failure);
        if (known == null) {
            return false;
        }
        // The console's own encoding may lack Vietnamese letters; terminals read UTF-8.
        new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8)
                .println(known.getMessage());
        return true;
    }

    static @Nullable CannotStart known(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof CannotStart plain) {
                return plain;
            }
            if (cause instanceof PortInUseException taken) {
                return CannotStart.portTaken(taken.getPort());
            }
            if (cause instanceof FlywayValidateException) {
                return CannotStart.otherSchema();
            }
        }
        return null;
    }
}
