package vn.chungtay.tasklist;

/** A file that came with a form; its true type is found by the attachment module, never by its name. */
public record UploadedFile(String name, byte[] content) {}
