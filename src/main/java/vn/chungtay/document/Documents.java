package vn.chungtay.document;

import java.util.List;

/** Drafting, printing and reading documents. Approval and issue run in the process {@code issue-document}. */
public interface Documents {

    /** Enters a document of kind {@link DocumentKind#ISSUED} as a draft, to be run through {@code issue-document}. */
    long draft(DocumentRequest request);

    /** Makes a pre-filled paper with its QR code, to be signed by hand and scanned back. */
    long print(DocumentRequest request);

    /** Unscoped: for use cases, never for a page. */
    DocumentView get(long id);

    List<DocumentView> ofCase(String caseKey);

    List<DocumentView> ofSubject(String type, String subjectId);

    /** The frozen bytes, or a rendering of the present content while it is a draft. */
    byte[] pdf(long id);

    /** Files the scan (JPEG or PDF) of a hand-signed paper; a second officer confirms it on the document's page. */
    void scanned(long id, byte[] scan);
}
