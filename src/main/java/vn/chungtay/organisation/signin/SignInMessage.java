package vn.chungtay.organisation.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import org.jspecify.annotations.Nullable;

/** One sentence carried over a redirect to the sign-in page, out of the address. */
public final class SignInMessage {

    private static final String ATTRIBUTE = SignInMessage.class.getName();

    private SignInMessage() {}

    public static void keep(HttpServletRequest request, String sentence) {
        request.getSession().setAttribute(ATTRIBUTE, sentence);
    }

    /** Answers it once. */
    public static @Nullable String take(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session == null || session.getAttribute(ATTRIBUTE) == null) {
            return null;
        }
        String sentence = (String) session.getAttribute(ATTRIBUTE);
        session.removeAttribute(ATTRIBUTE);
        return sentence;
    }
}
