package vn.chungtay.workflow;

import java.util.Map;

/** A user task of a running case, with the variables of its process. */
public record TaskRef(
        String taskId,
        String processKey,
        String taskKey,
        String caseKey,
        String processInstanceId,
        Map<String, Object> variables) {

    /** The variable as an id; it must be there. */
    public long id(String variable) {
        return CaseVars.asId(variable, variables.get(variable));
    }

    /** The variable as text; it must be there. */
    public String text(String variable) {
        return CaseVars.asText(variable, variables.get(variable));
    }
}
