package vn.chungtay.objection.handling;

import jakarta.persistence.Embeddable;

/** What is concluded, to be signed by the chair; {@code conclusion} is what the answer says. */
@Embeddable
public record Conclusion(boolean upheld, String conclusion, String concludedBy) {}
