package vn.chungtay.platform;

import java.util.Optional;

/** Tells the page frame who is signed in. The organisation implements it. */
public interface Readers {

    Optional<Reader> current();
}
