/** The pages of appraisals. */
@NullMarked
package vn.chungtay.appraisal.web;

import org.jspecify.annotations.NullMarked;
