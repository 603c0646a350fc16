package vn.chungtay.document;

import vn.chungtay.ForeignIds;

/** A page of a document; the document before it in the address is the foreign one. */
class ForeignPage implements ForeignIds {

    @Override
    public String variable() {
        return "page";
    }

    @Override
    public String foreignId() {
        return "1";
    }
}
