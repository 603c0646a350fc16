/** Rounds, their families and the lists submitted: what is recorded at each step, and by which rules. */
@NullMarked
@NamedInterface("round")
package vn.chungtay.nomination.round;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
