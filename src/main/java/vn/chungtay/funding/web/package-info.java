/** The pages of sources and of the rules of support. */
@NullMarked
package vn.chungtay.funding.web;

import org.jspecify.annotations.NullMarked;
