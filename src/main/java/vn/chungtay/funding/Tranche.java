package vn.chungtay.funding;

/**
 * One payment of a plan.
 *
 * @param no from 1
 * @param percent of the family's whole support
 */
public record Tranche(int no, int percent, TrancheTrigger trigger) {}
