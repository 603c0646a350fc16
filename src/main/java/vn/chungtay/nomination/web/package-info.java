/** The pages of rounds. */
@NullMarked
package vn.chungtay.nomination.web;

import org.jspecify.annotations.NullMarked;
