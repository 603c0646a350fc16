/** What the round's model calls, and its tasks on the desk. */
@NullMarked
package vn.chungtay.nomination.process;

import org.jspecify.annotations.NullMarked;
