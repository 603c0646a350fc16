/** The pages of the registry and of its import. */
@NullMarked
package vn.chungtay.household.web;

import org.jspecify.annotations.NullMarked;
