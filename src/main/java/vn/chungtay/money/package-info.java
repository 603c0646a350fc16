/** Money in whole đồng, exactly. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package vn.chungtay.money;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
