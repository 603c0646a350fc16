package vn.chungtay.platform;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.context.request.async.AsyncRequestNotUsableException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.servlet.ModelAndView;

/** Answers a failed request with a page that says what happened, what is kept and what to do. */
@ControllerAdvice
@Order(Ordered.LOWEST_PRECEDENCE)
class ErrorPages {

    private final Failures failures;

    ErrorPages(Failures failures) {
        this.failures = failures;
    }

    @ExceptionHandler
    ModelAndView refused(Refusal refusal, HttpServletRequest request) {
        return page(request, HttpStatus.UNPROCESSABLE_ENTITY, Map.of("sentence", refusal.sentence()));
    }

    /** An address that doesn't fit (a word for a number) is answered like one that leads nowhere. */
    @ExceptionHandler({NotFound.class, MethodArgumentTypeMismatchException.class})
    ModelAndView notFound(HttpServletRequest request) {
        return page(request, HttpStatus.NOT_FOUND, Map.of());
    }

    @ExceptionHandler
    ModelAndView tooLarge(MaxUploadSizeExceededException failure, HttpServletRequest request) {
        return page(request, HttpStatus.PAYLOAD_TOO_LARGE, Map.of());
    }

    /** Security answers these itself, with the sign-in page or with 403. */
    @ExceptionHandler({AccessDeniedException.class, AuthenticationException.class})
    void notOurs(RuntimeException failure) {
        throw failure;
    }

    /** The reader left before the answer was written: nobody is there to be told. */
    @ExceptionHandler(AsyncRequestNotUsableException.class)
    ModelAndView readerGone() {
        return new ModelAndView();
    }

    @ExceptionHandler
    ModelAndView failed(Exception failure, HttpServletRequest request) {
        if (Conflict.isBehind(failure)) {
            return page(request, HttpStatus.CONFLICT, Map.of());
        }
        if (failure instanceof ErrorResponse known && known.getStatusCode().is4xxClientError()) {
            return page(request, known.getStatusCode(), Map.of());
        }
        return page(request, HttpStatus.INTERNAL_SERVER_ERROR, Map.of("code", failures.log(failure)));
    }

    /** A part of a page that was fetched alone gets a banner; all else a whole page. */
    private static ModelAndView page(HttpServletRequest request, HttpStatusCode status, Map<String, String> model) {
        String error = ErrorTemplates.of(status.value());
        boolean part = request.getHeader("HX-Request") != null;
        ModelAndView page = new ModelAndView(part ? "error/banner" : error, model, status);
        page.addObject("error", error);
        page.addObject("back", back(request));
        return page;
    }

    /** Only the path is taken from the header: never a way to another host. */
    private static String back(HttpServletRequest request) {
        URI from = uri(request.getHeader("Referer"));
        if (from == null
                || from.getRawPath() == null
                || !request.getServerName().equals(from.getHost())) {
            return "/";
        }
        String path = "/" + from.getRawPath().replaceFirst("^/+", "");
        return from.getRawQuery() == null ? path : path + "?" + from.getRawQuery();
    }

    private static @Nullable URI uri(@Nullable String address) {
        try {
            return address == null ? null : URI.create(address);
        } catch (IllegalArgumentException notAnAddress) {
            return null;
        }
    }
}
