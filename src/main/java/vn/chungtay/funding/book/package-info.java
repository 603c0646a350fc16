/** Sources, what is committed and paid from them, and the append-only ledger. */
@NullMarked
package vn.chungtay.funding.book;

import org.jspecify.annotations.NullMarked;
