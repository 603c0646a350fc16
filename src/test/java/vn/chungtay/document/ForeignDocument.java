package vn.chungtay.document;

import vn.chungtay.ForeignIds;

class ForeignDocument implements ForeignIds {

    private final SampleDocuments samples;

    ForeignDocument(SampleDocuments samples) {
        this.samples = samples;
    }

    @Override
    public String variable() {
        return "documentId";
    }

    @Override
    public String foreignId() {
        return String.valueOf(samples.minutes());
    }
}
