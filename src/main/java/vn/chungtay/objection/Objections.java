package vn.chungtay.objection;

import java.util.List;

/** Objections, as other modules use them. */
public interface Objections {

    /**
     * Takes an objection in, holds its subject and starts the process {@code objection}.
     *
     * @return its key, {@code PA-2025-VQ-0012}
     */
    String open(NewObjection objection);

    /** Unscoped: the caller has checked that its own case may be seen. Oldest first. */
    List<ObjectionView> ofCase(String caseKey);

    /** As above, those about one subject. */
    List<ObjectionView> ofSubject(String type, String subjectId);
}
