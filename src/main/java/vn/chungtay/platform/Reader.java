package vn.chungtay.platform;

import java.util.Set;

/** The person signed in, as far as the page frame must know. */
public record Reader(String name, String unitName, Set<String> roles) {

    public Reader {
        roles = Set.copyOf(roles);
    }
}
