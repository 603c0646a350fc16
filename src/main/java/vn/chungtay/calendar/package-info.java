/** The clock, working days, and deadlines with the reason for every date. */
@NullMarked
@ApplicationModule(allowedDependencies = {"platform", "audit"})
package vn.chungtay.calendar;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
