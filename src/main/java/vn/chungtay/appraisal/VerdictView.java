package vn.chungtay.appraisal;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.chungtay.funding.Stream;

/** What an office said about a family, and who said it when. */
public record VerdictView(
        long entryId,
        Office office,
        Verdict verdict,
        @Nullable String reasonCode,
        @Nullable String note,
        @Nullable Stream stream,
        long officerId,
        Instant givenAt) {}
