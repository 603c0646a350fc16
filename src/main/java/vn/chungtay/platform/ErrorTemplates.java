package vn.chungtay.platform;

import java.util.Set;

/** The pages for errors. A status without a page of its own is told like its nearest kin. */
final class ErrorTemplates {

    private static final Set<Integer> OWN = Set.of(403, 404, 409, 413, 422, 429, 500);

    private ErrorTemplates() {}

    static String of(int status) {
        if (OWN.contains(status)) {
            return "error/" + status;
        }
        return status < 500 ? "error/400" : "error/500";
    }
}
