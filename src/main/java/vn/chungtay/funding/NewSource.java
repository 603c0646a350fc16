package vn.chungtay.funding;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.chungtay.money.Dong;

/** What an officer enters of a source. */
public record NewSource(
        Stream stream,
        FundKind kind,
        String name,
        Dong amount,
        String paper,
        LocalDate validFrom,
        @Nullable LocalDate validTo) {}
