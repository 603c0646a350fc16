package vn.chungtay.nomination;

import vn.chungtay.organisation.Scope;

/** Rounds as cases among others. */
public interface RoundOverviews {

    /** @throws vn.chungtay.platform.NotFound also outside the scope */
    RoundOverview get(String roundKey, Scope scope);
}
