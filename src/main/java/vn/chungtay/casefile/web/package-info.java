/** The page of a case. */
@NullMarked
package vn.chungtay.casefile.web;

import org.jspecify.annotations.NullMarked;
