/** The page that shows every part of the pages. */
@NullMarked
package vn.chungtay.platform.web;

import org.jspecify.annotations.NullMarked;
