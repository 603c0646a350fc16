package vn.chungtay.construction;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What one inspection of the finished house found. */
public record AcceptanceView(
        LocalDate inspectedOn,
        MeasuredHouse quality,
        boolean accepted,
        @Nullable String defects) {}
