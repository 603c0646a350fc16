package vn.chungtay.construction.web;

import java.time.LocalDate;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.chungtay.ForeignIds;
import vn.chungtay.appraisal.FamilyApproved;
import vn.chungtay.construction.HouseSupports;
import vn.chungtay.funding.Stream;
import vn.chungtay.household.BuildType;
import vn.chungtay.household.HouseholdId;
import vn.chungtay.household.HouseholdScene;
import vn.chungtay.household.registry.FamilyTexts;
import vn.chungtay.household.registry.Field;
import vn.chungtay.money.Dong;
import vn.chungtay.organisation.TestOfficers;
import vn.chungtay.workflow.Jobs;

/** The house of a family of Yên Phúc. */
class ForeignHouse implements ForeignIds {

    private final HouseholdScene scene;
    private final HouseSupports supports;
    private final ApplicationEventPublisher events;
    private final Jobs jobs;
    private final TransactionTemplate transaction;
    private final TestOfficers officers;

    ForeignHouse(
            HouseholdScene scene,
            HouseSupports supports,
            ApplicationEventPublisher events,
            Jobs jobs,
            PlatformTransactionManager transactions,
            TestOfficers officers) {
        this.scene = scene;
        this.supports = supports;
        this.events = events;
        this.jobs = jobs;
        this.transaction = new TransactionTemplate(transactions);
        this.officers = officers;
    }

    @Override
    public String variable() {
        return "houseKey";
    }

    @Override
    public String foreignId() {
        HouseholdId family = scene.register(
                TestOfficers.YENPHUC_OFFICER,
                FamilyTexts.aPoorFamily().with(Field.IDENTITY_NUMBER, HouseholdScene.number()));
        officers.signOut();
        transaction.executeWithoutResult(status -> events.publishEvent(new FamilyApproved(
                1_000_000 + family.value(),
                "DN-2025-VQ-9001",
                1,
                family,
                "VQ.YENPHUC",
                Stream.POVERTY_PROGRAMME,
                BuildType.NEW,
                Dong.of(60_000_000),
                LocalDate.of(2025, 4, 1))));
        jobs.runDue(); // the house's start waits in the background: no other test is to find it there
        return supports.of(family).get(0).caseKey();
    }
}
