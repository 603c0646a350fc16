/** Everything about one case on one page: where it stands, who holds it, until when, its money, papers and history. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "platform",
            "money",
            "audit",
            "calendar",
            "attachment",
            "organisation",
            "workflow",
            "tasklist",
            "document",
            "household",
            "funding",
            "nomination",
            "objection",
            "construction",
            "disbursement"
        })
package vn.chungtay.casefile;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
