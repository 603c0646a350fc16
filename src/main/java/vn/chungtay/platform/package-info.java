/** What every module stands on: start-up, the use case's transaction, refusals, Vietnamese writing and the page frame. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package vn.chungtay.platform;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
