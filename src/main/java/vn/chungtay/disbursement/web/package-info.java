/** The pages of payments. */
@NullMarked
package vn.chungtay.disbursement.web;

import org.jspecify.annotations.NullMarked;
