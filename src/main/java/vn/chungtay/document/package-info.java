/** Official documents and papers: from the draft over the leader's approval to the number, the frozen PDF and the register. */
@NullMarked
package vn.chungtay.document;

import org.jspecify.annotations.NullMarked;
