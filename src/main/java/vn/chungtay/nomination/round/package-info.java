/** Rounds, their families and the lists submitted: what is recorded at each step, and by which rules. */
@NullMarked
package vn.chungtay.nomination.round;

import org.jspecify.annotations.NullMarked;
