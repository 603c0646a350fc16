/** Chung Tay: the road of a family's house from nomination to handing over, as processes, approvals and documents. */
@NullMarked
package vn.chungtay;

import org.jspecify.annotations.NullMarked;
