/** What the objection's model calls, and its tasks on the desk. */
@NullMarked
package vn.chungtay.objection.process;

import org.jspecify.annotations.NullMarked;
