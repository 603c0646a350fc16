/** Officers, their positions and their passwords. */
@NullMarked
package vn.chungtay.organisation.staff;

import org.jspecify.annotations.NullMarked;
