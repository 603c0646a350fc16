/** The commune's round: village meeting, committee, posting, and the lists that it submits to the district. */
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
            "objection"
        })
package vn.chungtay.nomination;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
