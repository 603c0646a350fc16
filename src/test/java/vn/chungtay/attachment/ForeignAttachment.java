package vn.chungtay.attachment;

import vn.chungtay.ForeignIds;

class ForeignAttachment implements ForeignIds {

    private final Attachments attachments;

    ForeignAttachment(Attachments attachments) {
        this.attachments = attachments;
    }

    @Override
    public String variable() {
        return "attachmentId";
    }

    @Override
    public String foreignId() {
        Attachment foreign = attachments.store("probe", "1", "VQ.YENPHUC", "Ảnh", "anh.jpg", Samples.jpeg());
        return String.valueOf(foreign.id());
    }
}
