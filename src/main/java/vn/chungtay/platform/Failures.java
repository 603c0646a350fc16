package vn.chungtay.platform;

import java.security.SecureRandom;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.thymeleaf.exceptions.TemplateProcessingException;

/**
 * Writes unexpected failures to the log under a code that a person can read out on the telephone. Messages of
 * exceptions are left out: a database's may quote a family's data.
 */
@Component
class Failures {

    private static final Logger LOG = LoggerFactory.getLogger(Failures.class);

    /** Without letters that are mistaken for one another. */
    private static final String LETTERS = "ABCDEFGHJKMNPQRSTUVWXYZ23456789";

    private final SecureRandom random = new SecureRandom();

    String log(Throwable failure) {
        String code = part() + "-" + part();
        LOG.error("Failure {}", code, Silent.of(failure));
        return code;
    }

    private String part() {
        return random.ints(4, 0, LETTERS.length())
                .mapToObj(at -> LETTERS.substring(at, at + 1))
                .reduce("", String::concat);
    }

    /** Type and place of a failure and of its causes, without their words. */
    private static final class Silent extends Throwable {

        private static final long serialVersionUID = 1L;

        private Silent(Throwable failure) {
            super(words(failure), of(failure.getCause()));
            setStackTrace(failure.getStackTrace());
        }

        private static @Nullable Silent of(@Nullable Throwable failure) {
            return failure == null ? null : new Silent(failure);
        }

        /** A template's error names file, line and expression: no data. */
        private static String words(Throwable failure) {
            return failure instanceof TemplateProcessingException template
                    ? template.toString()
                    : failure.getClass().getName();
        }

        @Override
        public String toString() {
            return String.valueOf(getMessage());
        }
    }
}
