package vn.chungtay.household;

import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.stereotype.Component;
import vn.chungtay.household.registry.FactsReader;
import vn.chungtay.household.registry.FamilyTexts;
import vn.chungtay.household.registry.Field;
import vn.chungtay.household.registry.HouseholdFacts;
import vn.chungtay.household.registry.Registry;
import vn.chungtay.organisation.TestOfficers;

/** Families for tests: each gets a number of its own, so that none is taken for another. */
@Component
public class HouseholdScene {

    private static final AtomicInteger NEXT = new AtomicInteger(100_000);

    private final Registry registry;
    private final FactsReader reader;
    private final TestOfficers officers;

    HouseholdScene(Registry registry, FactsReader reader, TestOfficers officers) {
        this.registry = registry;
        this.reader = reader;
        this.officers = officers;
    }

    /** A poor family of Điềm He that needs a new house. Signs in as the commune's officer. */
    public HouseholdId poorFamily() {
        return register(TestOfficers.DIEMHE_OFFICER, FamilyTexts.aPoorFamily().with(Field.IDENTITY_NUMBER, number()));
    }

    /** Signs in as the officer. */
    public HouseholdId register(String username, FamilyTexts family) {
        officers.signIn(username);
        return registry.register(facts(family.texts()));
    }

    public HouseholdFacts facts(Map<Field, String> texts) {
        return reader.read(texts).accepted().orElseThrow();
    }

    /** A number that nobody else has here, of a man born in 1960 and of no province. */
    public static String number() {
        return "000060" + NEXT.incrementAndGet();
    }
}
