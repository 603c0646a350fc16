package vn.chungtay.casefile;

/** A way to another page. */
public record Link(String href, String label) {}
