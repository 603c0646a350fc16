package vn.chungtay.objection.web;

import vn.chungtay.platform.NotFound;

/** What an objection is about, as the address names it: {@code round-entry:12}. */
record Subject(String type, String id) {

    static Subject of(String text) {
        if (!text.matches("[a-z-]{1,40}:[0-9]{1,18}")) {
            throw new NotFound();
        }
        int colon = text.indexOf(':');
        return new Subject(text.substring(0, colon), text.substring(colon + 1));
    }
}
