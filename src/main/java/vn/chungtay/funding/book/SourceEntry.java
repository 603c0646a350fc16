package vn.chungtay.funding.book;

import org.jspecify.annotations.Nullable;
import vn.chungtay.funding.Source;

/**
 * A source on its page.
 *
 * @param paper the text that gives the money
 * @param refusal why it was not confirmed
 * @param settleable whether the reader is the one who may confirm it
 */
public record SourceEntry(
        Source source,
        String paper,
        String proposedBy,
        @Nullable String settledBy,
        @Nullable String refusal,
        boolean settleable) {}
