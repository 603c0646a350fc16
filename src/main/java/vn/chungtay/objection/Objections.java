package vn.chungtay.objection;

import java.util.List;
import vn.chungtay.organisation.Scope;

/** Objections, as other modules use them. */
public interface Objections {

    /**
     * Takes an objection in, holds its subject and starts the process {@code objection}.
     *
     * @return its key, {@code PA-2025-VQ-0012}
     */
    String open(NewObjection objection);

    /** An objection as a case among others. @throws vn.chungtay.platform.NotFound also outside the scope */
    ObjectionOverview overview(String objectionKey, Scope scope);

    /** Unscoped: the caller has checked that its own case may be seen. Oldest first. */
    List<ObjectionView> ofCase(String caseKey);

    /** As above, those about one subject. */
    List<ObjectionView> ofSubject(String type, String subjectId);
}
