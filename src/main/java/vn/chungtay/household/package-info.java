/** Families and their houses: the registry, its import from spreadsheets and the need of each family. */
@NullMarked
@ApplicationModule(allowedDependencies = {"platform", "money", "audit", "calendar", "attachment", "organisation"})
package vn.chungtay.household;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
