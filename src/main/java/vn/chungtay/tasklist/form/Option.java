package vn.chungtay.tasklist.form;

/** One answer of a choice. */
record Option(String value, String label) {}
