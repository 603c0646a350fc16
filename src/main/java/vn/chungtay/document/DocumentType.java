package vn.chungtay.document;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.chungtay.organisation.Role;
import vn.chungtay.organisation.UnitKind;

/** A row of the table {@code document_type}; templates/layout/README.md explains the columns. */
record DocumentType(
        String code,
        String name,
        String symbol,
        @Nullable String series,
        String title,
        String template,
        DocumentKind kind,
        String unitKind,
        @Nullable Role signerRole,
        @Nullable SignerForm signerForm,
        @Nullable Role draftingRole,
        boolean legalCheck,
        String recipients) {

    /** A công văn: its symbol is the drafting field ("12/UBND-VX"), and its subject stands under the number. */
    boolean isLetter() {
        return name.equals("Công văn");
    }

    /** For types that are issued; papers have no series. */
    String register() {
        return given(series, "series");
    }

    /** For types that are issued: whose approval makes the document binding. */
    Role approver() {
        return given(signerRole, "signer_role");
    }

    SignerForm form() {
        return given(signerForm, "signer_form");
    }

    List<String> recipientList() {
        return Stream.of(recipients.split(";"))
                .map(String::strip)
                .filter(recipient -> !recipient.isEmpty())
                .toList();
    }

    boolean isIssuedBy(UnitKind unit) {
        return unitKind.equals(
                switch (unit) {
                    case COMMUNE, TOWN, OUTSIDE -> "COMMUNE";
                    case DISTRICT -> "DISTRICT";
                    case OFFICE, FRONT, COUNCIL -> "OFFICE";
                    case PROVINCE, DEPARTMENT -> "PROVINCE";
                });
    }

    private <T> T given(@Nullable T value, String column) {
        if (value == null) {
            throw new IllegalStateException("Document type " + code + " has no " + column);
        }
        return value;
    }
}
