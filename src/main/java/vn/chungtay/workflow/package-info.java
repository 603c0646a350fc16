/** The process engine: its configuration, its schema and the port through which the modules use it. */
@NullMarked
@ApplicationModule(allowedDependencies = {"platform", "calendar"})
package vn.chungtay.workflow;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
