/** The projection of tasks and the work on them: claim, give back, complete, list. */
@NullMarked
@NamedInterface("work")
package vn.chungtay.tasklist.work;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
