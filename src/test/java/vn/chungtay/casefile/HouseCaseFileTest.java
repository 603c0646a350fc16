package vn.chungtay.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.transaction.annotation.Transactional;
import vn.chungtay.ChungTayTest;
import vn.chungtay.TestWeb;
import vn.chungtay.appraisal.FamilyApproved;
import vn.chungtay.document.SampleDocuments;
import vn.chungtay.funding.Stream;
import vn.chungtay.household.BuildType;
import vn.chungtay.household.HouseholdId;
import vn.chungtay.household.HouseholdScene;
import vn.chungtay.household.HouseholdState;
import vn.chungtay.household.Households;
import vn.chungtay.money.Dong;
import vn.chungtay.organisation.TestOfficers;

/** The page of a real case of a family, a moment after its approval. */
@ChungTayTest
@Transactional
class HouseCaseFileTest {

    private static final String LIST = "DN-1999-VQ-0001";
    private static final LocalDate DECIDED = LocalDate.of(2025, 4, 14);

    @Autowired
    HouseholdScene families;

    @Autowired
    Households households;

    @Autowired
    SampleDocuments documents;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    JdbcClient database;

    @Autowired
    TestOfficers officers;

    @Autowired
    TestWeb web;

    private String houseKey = "";

    @BeforeEach
    void aFamilyIsApproved() {
        HouseholdId family = families.poorFamily();
        households.advance(family, HouseholdState.NOMINATED);
        households.advance(family, HouseholdState.APPROVED);
        long document = documents.notice();
        submittedList(document);
        events.publishEvent(new FamilyApproved(
                990_001,
                LIST,
                document,
                family,
                "VQ.DIEMHE",
                Stream.POVERTY_PROGRAMME,
                BuildType.NEW,
                Dong.of(60_000_000),
                DECIDED));
        houseKey = database.sql("select case_key from house_support where submission_key = ?")
                .param(LIST)
                .query(String.class)
                .single();
    }

    @AfterEach
    void signOut() {
        officers.signOut();
    }

    @Test
    void itsCommuneReadsWhereItStands() throws Exception {
        assertThat(page(TestOfficers.DIEMHE_OFFICER))
                .contains(houseKey, "Phê duyệt", "14/04/2025", "Bước 3 trong 7", "60.000.000 đ được duyệt");
    }

    @Test
    void anotherCommuneFindsNothing() throws Exception {
        assertThat(page(TestOfficers.YENPHUC_OFFICER)).contains("Không có trang này");
    }

    private String page(String reader) throws Exception {
        return web.mvc()
                .perform(MockMvcRequestBuilders.get("/ho-so/" + houseKey).with(officers.as(reader)))
                .andReturn()
                .getResponse()
                .getContentAsString();
    }

    private void submittedList(long document) {
        long round = database.sql("""
                        insert into nomination_round (round_key, unit_id, name, stage, posting_profile_id, vote_rule_id, opened_by, opened_at)
                        select 'DX-1999-VQ-0001', 'VQ.DIEMHE', 'Đợt thử', 'OPENED', min(p.id), min(v.id), 'system', now()
                        from posting_profile p, vote_rule v returning id
                        """).query(Long.class).single();
        database.sql("insert into submission (submission_key, round_id, document_id, state, number, sent_on)"
                        + " values (?, ?, ?, 'SENT', '01/TTr-UBND', '2025-04-01')")
                .params(LIST, round, document)
                .update();
    }
}
