/** Pages about documents: the document itself, its scan, papers that wait and the register. */
@NullMarked
package vn.chungtay.document.web;

import org.jspecify.annotations.NullMarked;
