/** The glue between the process of a house and its use cases. */
@NullMarked
package vn.chungtay.construction.process;

import org.jspecify.annotations.NullMarked;
