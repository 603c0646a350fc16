/** The district of Văn Quan with invented families, for trying and testing: made by driving the real processes. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "platform",
            "money",
            "calendar",
            "organisation",
            "workflow",
            "document",
            "tasklist",
            "tasklist :: work",
            "tasklist :: form",
            "household",
            "funding",
            "objection",
            "nomination",
            "nomination :: round",
            "appraisal",
            "construction",
            "disbursement"
        })
package vn.chungtay.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
