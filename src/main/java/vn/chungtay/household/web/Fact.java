package vn.chungtay.household.web;

import org.jspecify.annotations.Nullable;

/**
 * A line of the family's page.
 *
 * @param warning what must still be mended about it
 */
record Fact(String label, String text, @Nullable String warning) {}
