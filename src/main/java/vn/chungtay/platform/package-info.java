/** What must stand before the application starts: its database, its port, and plain words when one is missing. */
@NullMarked
package vn.chungtay.platform;

import org.jspecify.annotations.NullMarked;
