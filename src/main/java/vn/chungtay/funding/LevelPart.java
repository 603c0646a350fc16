package vn.chungtay.funding;

import vn.chungtay.money.Dong;

/** One part of a level of support with the text that it rests on. */
public record LevelPart(PartKind kind, Dong amount, String legalBasis) {}
