/** The effective-dated rules of support: how much, and in how many payments. */
@NullMarked
package vn.chungtay.funding.rules;

import org.jspecify.annotations.NullMarked;
