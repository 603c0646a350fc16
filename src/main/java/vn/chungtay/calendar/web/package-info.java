/** The administrator's page of announced days. */
@NullMarked
package vn.chungtay.calendar.web;

import org.jspecify.annotations.NullMarked;
