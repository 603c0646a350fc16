package vn.chungtay.objection.handling;

import jakarta.persistence.Embeddable;

/** What the chair concluded; {@code conclusion} is what the answer says. */
@Embeddable
public record Conclusion(boolean upheld, String conclusion, String concludedBy) {}
