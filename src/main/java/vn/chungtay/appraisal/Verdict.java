package vn.chungtay.appraisal;

import java.util.Arrays;
import java.util.Optional;

/** What one office says about one family. */
public enum Verdict {
    PASS("dat", "Đạt", "check"),
    SUPPLEMENT("bo-sung", "Bổ sung", "return"),
    FAIL("khong-dat", "Không đạt", "x");

    private final String code;
    private final String label;
    private final String icon;

    Verdict(String code, String label, String icon) {
        this.code = code;
        this.label = label;
        this.icon = icon;
    }

    /** As the radio buttons of the page send it. */
    public String code() {
        return code;
    }

    public String label() {
        return label;
    }

    public String icon() {
        return icon;
    }

    static Optional<Verdict> ofCode(String code) {
        return Arrays.stream(values())
                .filter(verdict -> verdict.code.equals(code))
                .findFirst();
    }
}
