/** Where the money comes from, how much a family gets, what is committed and paid, and the ledger that proves it. */
@NullMarked
@ApplicationModule(allowedDependencies = {"platform", "money", "audit", "calendar", "organisation", "household"})
package vn.chungtay.funding;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
