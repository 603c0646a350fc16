/** Remarks, complaints and denunciations about a list, from receipt to the answer; what is objected to is held meanwhile. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "platform",
            "audit",
            "calendar",
            "attachment",
            "organisation",
            "workflow",
            "tasklist",
            "document"
        })
package vn.chungtay.objection;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
