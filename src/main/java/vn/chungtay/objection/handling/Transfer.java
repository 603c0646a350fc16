package vn.chungtay.objection.handling;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/** Handing a denunciation to whom it belongs. */
@Embeddable
public record Transfer(String transferredTo, LocalDate transferredOn) {}
