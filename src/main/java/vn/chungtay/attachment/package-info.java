/** Photos and scans, kept unchangeably beside the case that they prove. */
@NullMarked
@ApplicationModule(allowedDependencies = {"platform", "audit"})
package vn.chungtay.attachment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
