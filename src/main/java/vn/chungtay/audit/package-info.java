/** The tamper-evident record of who did what. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package vn.chungtay.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
