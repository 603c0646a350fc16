package vn.chungtay;

import vn.chungtay.organisation.TestOfficers;

/**
 * Supplies, for one name of a path variable, something that an officer of Điềm He must never reach. Every
 * implementation under {@code vn.chungtay} is found and given its constructor's beans; see {@link
 * EveryEndpointIsScopedTest}.
 */
public interface ForeignIds {

    /** The name of the path variable, as "householdId". */
    String variable();

    /** The id of a thing that exists and belongs to Yên Phúc alone (or to an administrator). Called once a run. */
    String foreignId();

    /** Somebody who may see it: proof that the refusals are not due to an id that leads nowhere. */
    default String owner() {
        return TestOfficers.YENPHUC_OFFICER;
    }
}
