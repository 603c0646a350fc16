package vn.chungtay.document;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A line of the yearly register of issued documents (sổ đăng ký văn bản đi).
 *
 * @param copies once sent
 */
public record RegisterLine(
        long documentId,
        String codeNumber,
        LocalDate issuedOn,
        String title,
        String signer,
        String recipients,
        @Nullable Integer copies,
        @Nullable LocalDate sentOn,
        @Nullable String sentBy,
        @Nullable String note) {}
