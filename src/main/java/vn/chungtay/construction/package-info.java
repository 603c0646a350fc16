/** One family's house: commitment, stages, acceptance, handing over. */
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
            "appraisal",
            "disbursement"
        })
package vn.chungtay.construction;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
