package vn.chungtay.platform;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.web.servlet.error.ErrorViewResolver;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** The same pages for errors outside a controller: in a filter, by security, while a page is written. */
@Component
class OutsideErrors implements ErrorViewResolver {

    /** Set by Tomcat when it could not read a form; the missing CSRF field then looks like a forbidden request. */
    private static final String UNREAD = "org.apache.catalina.parameter_parse_failed_reason";

    private final Failures failures;

    OutsideErrors(Failures failures) {
        this.failures = failures;
    }

    @Override
    public ModelAndView resolveErrorView(HttpServletRequest request, HttpStatus status, Map<String, Object> model) {
        HttpStatus told = status == HttpStatus.FORBIDDEN && tooLarge(request) ? HttpStatus.PAYLOAD_TOO_LARGE : status;
        ModelAndView page = new ModelAndView(ErrorTemplates.of(told.value()), Map.of("back", "/"), told);
        if (told.is5xxServerError()) {
            page.addObject("code", failures.log(failure(request)));
        }
        return page;
    }

    private static boolean tooLarge(HttpServletRequest request) {
        return "REQUEST_BODY_TOO_LARGE".equals(String.valueOf(request.getAttribute(UNREAD)))
                || "POST_TOO_LARGE".equals(String.valueOf(request.getAttribute(UNREAD)));
    }

    private static Throwable failure(HttpServletRequest request) {
        @Nullable Object found = request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
        return found instanceof Throwable failure ? failure : new IllegalStateException();
    }
}
