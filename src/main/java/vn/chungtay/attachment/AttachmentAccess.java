package vn.chungtay.attachment;

/** Decides for the signed-in person; implemented where scope is decided. Without it nobody sees a file. */
public interface AttachmentAccess {

    boolean maySee(String unitId);
}
