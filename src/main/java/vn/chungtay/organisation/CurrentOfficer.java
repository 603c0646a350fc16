package vn.chungtay.organisation;

import java.util.Optional;

/** Who is at work in this thread. */
public interface CurrentOfficer {

    /** @throws IllegalStateException outside a signed-in request, for example in a background job */
    default Officer get() {
        return find().orElseThrow(() -> new IllegalStateException("Nobody is signed in"));
    }

    Optional<Officer> find();
}
