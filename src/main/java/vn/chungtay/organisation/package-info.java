/** Units with validity and successors, officers and their positions, and who may see what. */
@NullMarked
@ApplicationModule(allowedDependencies = {"platform", "audit", "calendar", "attachment", "workflow"})
package vn.chungtay.organisation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
