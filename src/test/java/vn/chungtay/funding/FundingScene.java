package vn.chungtay.funding;

import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.stereotype.Component;
import vn.chungtay.household.BuildType;
import vn.chungtay.household.HouseholdId;
import vn.chungtay.money.Dong;
import vn.chungtay.organisation.TestOfficers;

/** Money for tests: a source entered by one officer and confirmed by another. */
@Component
public class FundingScene {

    public static final LocalDate TODAY = LocalDate.of(2025, 4, 15);

    private static final AtomicLong NEXT_FAMILY = new AtomicLong(9_000_000_000L);

    private final Sources sources;
    private final TestOfficers officers;

    FundingScene(Sources sources, TestOfficers officers) {
        this.sources = sources;
        this.officers = officers;
    }

    /** Signs in as the head of the finance office. */
    public long confirmedSource(Stream stream, long million) {
        long id = proposedSource(stream, million);
        officers.signIn(TestOfficers.FINANCE_HEAD);
        sources.confirm(id);
        return id;
    }

    /** Signs in as the finance appraiser. */
    public long proposedSource(Stream stream, long million) {
        officers.signIn(TestOfficers.FINANCE_APPRAISER);
        return proposedSourceAsSignedIn(stream, million);
    }

    public long proposedSourceAsSignedIn(Stream stream, long million) {
        return sources.propose(new NewSource(
                stream,
                stream == Stream.MOVEMENT ? FundKind.POOR_FUND : FundKind.CENTRAL_BUDGET,
                "Nguồn thử",
                Dong.of(million * 1_000_000),
                "Văn bản giao vốn thử",
                TODAY.minusYears(1),
                TODAY));
    }

    public static HouseholdId aFamily() {
        return new HouseholdId(NEXT_FAMILY.incrementAndGet());
    }

    public static Grant poorFamilyBuildingNew() {
        return new Grant(aFamily(), Stream.POVERTY_PROGRAMME, BuildType.NEW);
    }

    public static Commitment commitment(HouseholdId family, Stream stream, long source, long million) {
        return new Commitment(family, stream, source, Dong.of(million * 1_000_000));
    }
}
