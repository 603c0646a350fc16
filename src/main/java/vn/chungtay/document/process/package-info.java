/** The process issue-document: what its model calls, and how its tasks come to the desk. */
@NullMarked
package vn.chungtay.document.process;

import org.jspecify.annotations.NullMarked;
