/** The pages of houses. */
@NullMarked
package vn.chungtay.construction.web;

import org.jspecify.annotations.NullMarked;
