/** The district's verdict on a submission: people, houses, money; the decision. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "platform",
            "money",
            "audit",
            "calendar",
            "organisation",
            "workflow",
            "tasklist",
            "document",
            "household",
            "funding",
            "nomination"
        })
package vn.chungtay.appraisal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
