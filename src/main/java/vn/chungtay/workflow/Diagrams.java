package vn.chungtay.workflow;

import java.util.List;
import java.util.Optional;

/** Where a case stands on the picture of its road. A called process has a case key, and so a picture, of its own. */
public interface Diagrams {

    /** The BPMN XML of the version on which the case runs or ran; absent if it never did. */
    Optional<String> xml(String caseKey);

    List<String> activeActivities(String caseKey);

    /** In the order in which they were left. */
    List<String> pastActivities(String caseKey);
}
