package vn.chungtay.platform;

/** A bar above every page of the signed-in, contributed as a bean: a fragment of a page template. */
public record TopBar(String template, String fragment) {}
