package vn.chungtay.tasklist;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.chungtay.organisation.Officers;

/** Who really holds a task: whoever has left its work group since taking it holds it no longer. */
@Component
public class Holders {

    private final Officers officers;

    Holders(Officers officers) {
        this.officers = officers;
    }

    /** @return null if nobody holds it, so that any member of the group may take it */
    public @Nullable Long of(@Nullable Long assignee, String group) {
        return Optional.ofNullable(assignee)
                        .flatMap(officers::byId)
                        .filter(officer -> officer.scope().groups().contains(group))
                        .isPresent()
                ? assignee
                : null;
    }
}
