package vn.chungtay.objection.web;

/** One queue with the number of its open objections. */
record Tab(String code, String label, long open) {}
