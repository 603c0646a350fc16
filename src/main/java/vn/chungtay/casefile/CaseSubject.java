package vn.chungtay.casefile;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.chungtay.document.DocumentView;

/**
 * What a kind of case tells about itself.
 *
 * @param title whom it concerns
 * @param lede short facts under the title
 * @param home the page that leads to this one: address and label
 * @param papers of other cases that belong to this one too
 * @param acts what the reader may do with the whole case, beside its tasks
 * @param files whose attachments belong to it: type and id
 */
record CaseSubject(
        String title,
        List<String> lede,
        Link home,
        List<CaseStage> stages,
        @Nullable CaseMoney money,
        List<DocumentView> papers,
        List<Owner> files,
        List<String> warnings,
        List<Link> acts) {

    record Owner(String type, String id) {}
}
