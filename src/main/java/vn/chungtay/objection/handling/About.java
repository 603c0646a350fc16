package vn.chungtay.objection.handling;

import jakarta.persistence.Embeddable;

/** What is objected to, and in which commune's list. */
@Embeddable
record About(String subjectType, String subjectId, String caseKey, String unitId) {}
