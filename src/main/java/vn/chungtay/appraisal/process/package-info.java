/** The glue between the process of an appraisal and its use cases. */
@NullMarked
package vn.chungtay.appraisal.process;

import org.jspecify.annotations.NullMarked;
