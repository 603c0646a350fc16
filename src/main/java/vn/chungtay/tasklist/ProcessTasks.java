package vn.chungtay.tasklist;

import java.util.Map;
import vn.chungtay.workflow.TaskRef;

/** How the owner of a process plugs its user tasks into the desk: one bean per process, called in the running transaction. */
public interface ProcessTasks {

    /** The id of the process in its model; referenced by running cases: do not rename. */
    String processKey();

    /** What stands in the list of tasks; asked once, when the task opens. */
    TaskDescription describe(TaskRef task);

    /** What the officer sees beside the form, and what the form starts with. */
    TaskPage open(TaskRef task);

    /**
     * Does the work of the task in the domain and returns the engine's variables (ids and primitives). The form's own rules have been checked.
     *
     * @throws FieldRefusal or another {@code Refusal}: the officer is sent back, with what he typed
     */
    Map<String, Object> complete(TaskRef task, FormValues values);
}
