package vn.chungtay.construction;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.chungtay.funding.Stream;
import vn.chungtay.household.BuildType;
import vn.chungtay.household.HouseholdId;
import vn.chungtay.money.Dong;

/**
 * One family's house as others may read it.
 *
 * @param tranchesDue how many tranches have fallen due so far
 */
public record HouseSupportView(
        long id,
        String caseKey,
        String submissionKey,
        long decisionDocumentId,
        LocalDate decidedOn,
        HouseholdId householdId,
        String communeId,
        Stream stream,
        BuildType buildType,
        Dong amount,
        long planRuleId,
        int tranchesDue,
        HouseState state,
        @Nullable BuildMethod method,
        @Nullable LocalDate committedOn,
        @Nullable LocalDate startedOn,
        @Nullable LocalDate acceptedOn,
        @Nullable LocalDate handedOverOn,
        @Nullable String withdrawalReason) {}
