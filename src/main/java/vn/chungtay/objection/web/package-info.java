/** The pages of objections. */
@NullMarked
package vn.chungtay.objection.web;

import org.jspecify.annotations.NullMarked;
