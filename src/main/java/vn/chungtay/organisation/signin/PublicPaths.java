package vn.chungtay.organisation.signin;

import jakarta.servlet.http.HttpServletRequest;
import java.util.stream.Stream;

/** What anybody may ask for. */
final class PublicPaths {

    private static final String[] STATIC = {"/assets/**", "/vendor/**", "/favicon.ico", "/favicon.svg"};

    private static final String[] PAGES = {
        "/dang-nhap", "/quen-mat-khau", "/cong-khai/**", "/health/**", "/actuator/health/**", "/error"
    };

    private PublicPaths() {}

    static String[] all() {
        return Stream.of(STATIC, PAGES).flatMap(Stream::of).toArray(String[]::new);
    }

    static boolean isStatic(HttpServletRequest request) {
        String path = path(request);
        return path.startsWith("/assets/") || path.startsWith("/vendor/") || path.startsWith("/favicon.");
    }

    /** As sent; the firewall in front lets only plain, normalised addresses pass. */
    static String path(HttpServletRequest request) {
        return request.getRequestURI().substring(request.getContextPath().length());
    }
}
