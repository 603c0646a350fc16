/** The glue between the process of a payment and its use cases. */
@NullMarked
package vn.chungtay.disbursement.process;

import org.jspecify.annotations.NullMarked;
