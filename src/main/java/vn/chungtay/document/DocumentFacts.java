package vn.chungtay.document;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Everything that the pages tell about one document.
 *
 * @param unitName the issuing agency
 * @param recipients where it goes, without the copy kept
 * @param steps newest first
 * @param scanId the attachment with the scan of a hand-signed paper
 * @param scanCodeRead whether the code was read from that scan
 * @param scannedBy the id of the officer who filed the scan
 * @param pages of the PDF
 */
public record DocumentFacts(
        DocumentView view,
        String unitName,
        String placeName,
        List<String> recipients,
        List<StepLine> steps,
        @Nullable Long scanId,
        boolean scanCodeRead,
        @Nullable String scannedBy,
        int pages) {

    /** @param note the reason, where one was given */
    public record StepLine(String label, String officerName, Instant at, String note) {}

    /** Whether a scan may be filed. */
    public boolean awaitsScan() {
        return view.state() == DocumentState.PRINTED || view.state() == DocumentState.SCANNED;
    }

    public boolean awaitsConfirmation() {
        return view.state() == DocumentState.SCANNED;
    }
}
