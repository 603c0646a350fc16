/** Spreadsheets in and out of the registry: reading, checking row by row, taking over, template and export. */
@NullMarked
package vn.chungtay.household.intake;

import org.jspecify.annotations.NullMarked;
