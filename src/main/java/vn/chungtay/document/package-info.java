/** Official documents and papers: from the draft over the leader's approval to the number, the frozen PDF and the register. */
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
            "tasklist"
        })
package vn.chungtay.document;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
