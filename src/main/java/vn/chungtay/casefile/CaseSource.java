package vn.chungtay.casefile;

import java.util.Optional;
import vn.chungtay.organisation.Scope;

/** One kind of case. */
interface CaseSource {

    /**
     * Empty when the key is of another kind.
     *
     * @throws vn.chungtay.platform.NotFound when there is no such case in the reader's scope
     */
    Optional<CaseSubject> find(String caseKey, Scope reader);
}
