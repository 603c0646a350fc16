/** The objection itself: what is recorded at each step, and who may read it. */
@NullMarked
package vn.chungtay.objection.handling;

import org.jspecify.annotations.NullMarked;
