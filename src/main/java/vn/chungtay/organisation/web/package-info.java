/** Pages for signing in, the own account, officers and units. */
@NullMarked
package vn.chungtay.organisation.web;

import org.jspecify.annotations.NullMarked;
