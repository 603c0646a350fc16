package vn.chungtay.tasklist.work;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import vn.chungtay.tasklist.ProcessTasks;

/** Finds the module that owns the tasks of a process. */
@Component
class TaskOwners {

    private final ObjectProvider<ProcessTasks> owners;

    TaskOwners(ObjectProvider<ProcessTasks> owners) {
        this.owners = owners;
    }

    ProcessTasks of(String processKey) {
        ProcessTasks owner = byProcess().get(processKey);
        if (owner == null) {
            throw new IllegalStateException("No ProcessTasks bean for the process " + processKey);
        }
        return owner;
    }

    private Map<String, ProcessTasks> byProcess() {
        return owners.stream().collect(Collectors.toMap(ProcessTasks::processKey, Function.identity()));
    }
}
