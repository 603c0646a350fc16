package vn.chungtay.objection.handling;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/** What was found in the village. */
@Embeddable
public record Verification(LocalDate verifiedOn, String participants, String findings, String verifiedBy) {}
