/** One tranche of a family's support: order, checks, treasury answer, receipt. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "platform",
            "money",
            "audit",
            "organisation",
            "workflow",
            "tasklist",
            "document",
            "household",
            "funding",
            "nomination"
        })
package vn.chungtay.disbursement;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
