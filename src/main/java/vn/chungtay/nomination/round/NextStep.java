package vn.chungtay.nomination.round;

/** Where a round goes on. The codes stand in the model's conditions: do not rename. */
public enum NextStep {
    SUBMIT("submit"),
    SUPPLEMENT("supplement"),
    WAIT("wait"),
    END("end");

    private final String code;

    NextStep(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }
}
