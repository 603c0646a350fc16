/** What an officer has to do: the projection of open tasks, their forms, claiming and completing. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"platform", "money", "audit", "calendar", "attachment", "organisation", "workflow"})
package vn.chungtay.tasklist;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
