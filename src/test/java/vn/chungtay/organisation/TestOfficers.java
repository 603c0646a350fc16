package vn.chungtay.organisation;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.stereotype.Component;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.DefaultTransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import vn.chungtay.organisation.OfficerRegistration.NewOfficer;
import vn.chungtay.organisation.signin.TestAuthentication;

/**
 * The standard cast of the tests: the communes Điềm He and Yên Phúc, the district's offices. Registered once per
 * context, at the first use.
 *
 * <pre>{@code
 * mvc.perform(get("/viec").with(officers.as(TestOfficers.DIEMHE_OFFICER)))
 * officers.signIn(TestOfficers.DIEMHE_CHAIR); … officers.signOut();
 * }</pre>
 */
@Component
public class TestOfficers {

    public static final String PASSWORD = "cau-may-nui-khe-42";

    public static final String DIEMHE_OFFICER = "diemhe.officer";
    /** Shares the work of {@link #DIEMHE_OFFICER}, for what two do at the same moment. */
    public static final String DIEMHE_SECOND_OFFICER = "diemhe.officer2";

    public static final String DIEMHE_BUILDER = "diemhe.builder";
    public static final String DIEMHE_ACCOUNTANT = "diemhe.accountant";
    public static final String DIEMHE_CHAIR = "diemhe.chair";
    public static final String DIEMHE_CLERK = "diemhe.clerk";
    public static final String YENPHUC_OFFICER = "yenphuc.officer";
    /** Shares the work of {@link #YENPHUC_OFFICER}. */
    public static final String YENPHUC_SECOND_OFFICER = "yenphuc.officer2";

    public static final String YENPHUC_BUILDER = "yenphuc.builder";
    public static final String YENPHUC_ACCOUNTANT = "yenphuc.accountant";
    public static final String YENPHUC_CHAIR = "yenphuc.chair";
    public static final String YENPHUC_CLERK = "yenphuc.clerk";
    public static final String SOCIAL_APPRAISER = "huyen.social";
    public static final String HOUSE_APPRAISER = "huyen.house";
    public static final String FINANCE_APPRAISER = "huyen.finance";
    public static final String SOCIAL_HEAD = "huyen.social-head";
    public static final String HOUSE_HEAD = "huyen.house-head";
    public static final String FINANCE_HEAD = "huyen.finance-head";
    public static final String OFFICE_HEAD = "huyen.office-head";
    public static final String DISTRICT_CLERK = "huyen.clerk";
    public static final String LEGAL_CHECKER = "huyen.legal";
    public static final String DISTRICT_CHAIR = "huyen.chair";
    public static final String FRONT_OFFICER = "huyen.front";
    public static final String AWARD_OFFICER = "huyen.award";
    /** Follows Điềm He only. */
    public static final String SUPERVISOR = "huyen.supervisor";

    public static final String PROVINCE_OFFICER = "tinh.officer";
    public static final String ADMINISTRATOR = "huyen.admin";

    private static final LocalDate FROM = LocalDate.of(2024, 5, 2);

    private static final List<NewOfficer> CAST = List.of(
            officer(DIEMHE_OFFICER, 1, "VQ.DIEMHE", "Công chức văn hóa – xã hội", Role.COMMUNE_OFFICER),
            officer(DIEMHE_BUILDER, 2, "VQ.DIEMHE", "Công chức địa chính – xây dựng", Role.COMMUNE_BUILDER),
            officer(DIEMHE_ACCOUNTANT, 3, "VQ.DIEMHE", "Công chức tài chính – kế toán", Role.COMMUNE_ACCOUNTANT),
            officer(DIEMHE_CHAIR, 4, "VQ.DIEMHE", "Chủ tịch", Role.COMMUNE_CHAIR),
            officer(DIEMHE_CLERK, 5, "VQ.DIEMHE", "Văn thư", Role.CLERK),
            officer(YENPHUC_OFFICER, 6, "VQ.YENPHUC", "Công chức văn hóa – xã hội", Role.COMMUNE_OFFICER),
            officer(YENPHUC_BUILDER, 7, "VQ.YENPHUC", "Công chức địa chính – xây dựng", Role.COMMUNE_BUILDER),
            officer(YENPHUC_ACCOUNTANT, 8, "VQ.YENPHUC", "Công chức tài chính – kế toán", Role.COMMUNE_ACCOUNTANT),
            officer(YENPHUC_CHAIR, 9, "VQ.YENPHUC", "Chủ tịch", Role.COMMUNE_CHAIR),
            officer(YENPHUC_CLERK, 10, "VQ.YENPHUC", "Văn thư", Role.CLERK),
            officer(SOCIAL_APPRAISER, 11, "VQ-LDTBXH", "Chuyên viên", Role.SOCIAL_APPRAISER),
            officer(HOUSE_APPRAISER, 12, "VQ-KTHT", "Chuyên viên", Role.HOUSE_APPRAISER),
            officer(FINANCE_APPRAISER, 13, "VQ-TCKH", "Chuyên viên", Role.FINANCE_APPRAISER),
            officer(SOCIAL_HEAD, 14, "VQ-LDTBXH", "Trưởng phòng", Role.OFFICE_HEAD),
            officer(HOUSE_HEAD, 15, "VQ-KTHT", "Trưởng phòng", Role.OFFICE_HEAD),
            officer(FINANCE_HEAD, 16, "VQ-TCKH", "Trưởng phòng", Role.OFFICE_HEAD),
            officer(OFFICE_HEAD, 17, "VQ-VP", "Chánh Văn phòng", Role.OFFICE_HEAD),
            officer(DISTRICT_CLERK, 18, "VQ-VP", "Văn thư", Role.CLERK),
            officer(LEGAL_CHECKER, 19, "VQ-VP", "Chuyên viên", Role.LEGAL_CHECKER),
            officer(DISTRICT_CHAIR, 20, "VQ", "Chủ tịch", Role.DISTRICT_CHAIR),
            officer(FRONT_OFFICER, 21, "VQ-MTTQ", "Chuyên viên", Role.FRONT_OFFICER),
            officer(AWARD_OFFICER, 22, "VQ-NV", "Chuyên viên", Role.AWARD_OFFICER),
            new NewOfficer(
                    SUPERVISOR, name(23), "VQ-HDTDKT", "Ủy viên", Set.of(Role.SUPERVISOR), FROM, Set.of("VQ.DIEMHE")),
            officer(DIEMHE_SECOND_OFFICER, 26, "VQ.DIEMHE", "Công chức văn hóa – xã hội", Role.COMMUNE_OFFICER),
            officer(YENPHUC_SECOND_OFFICER, 27, "VQ.YENPHUC", "Công chức văn hóa – xã hội", Role.COMMUNE_OFFICER),
            officer(PROVINCE_OFFICER, 24, "LS-SNV", "Chuyên viên", Role.PROVINCE_OFFICER),
            officer(ADMINISTRATOR, 25, "VQ-VP", "Quản trị viên", Role.ADMINISTRATOR));

    private final OfficerRegistration registration;
    private final Officers officers;
    private final JdbcClient database;
    private final TransactionTemplate ownTransaction;
    private boolean registered;

    TestOfficers(
            OfficerRegistration registration,
            Officers officers,
            JdbcClient database,
            PlatformTransactionManager transactions) {
        this.registration = registration;
        this.officers = officers;
        this.database = database;
        this.ownTransaction = new TransactionTemplate(
                transactions, new DefaultTransactionDefinition(TransactionDefinition.PROPAGATION_REQUIRES_NEW));
    }

    /** For a MockMvc request; carries a CSRF token too. */
    public RequestPostProcessor as(String username) {
        RequestPostProcessor session = signedIn(username);
        RequestPostProcessor token = SecurityMockMvcRequestPostProcessors.csrf();
        return request -> token.postProcessRequest(session.postProcessRequest(request));
    }

    /** Without a CSRF token. */
    public RequestPostProcessor signedIn(String username) {
        return SecurityMockMvcRequestPostProcessors.authentication(TestAuthentication.of(get(username)));
    }

    /** Lets this thread work as the officer until {@link #signOut}. */
    public Officer signIn(String username) {
        Officer officer = get(username);
        SecurityContextHolder.getContext().setAuthentication(TestAuthentication.of(officer));
        return officer;
    }

    public void signOut() {
        SecurityContextHolder.clearContext();
    }

    public Officer get(String username) {
        register();
        Long id = database.sql("select id from officer where username = ?")
                .param(username)
                .query(Long.class)
                .optional()
                .orElseThrow(() -> new UsernameNotFoundException(username));
        return officers.byId(id).orElseThrow();
    }

    /** The id under which the officer stands in the audit and in four-eyes rules. */
    public long id(String username) {
        return get(username).id();
    }

    /** Outlives the rollback of the first test that asks. */
    private synchronized void register() {
        if (registered) {
            return;
        }
        ownTransaction.executeWithoutResult(status -> CAST.forEach(this::register));
        registered = true;
    }

    /** Rows may be there already: the contexts of one JVM share a database. */
    private void register(NewOfficer officer) {
        boolean known = database.sql("select exists (select from officer where username = ?)")
                .param(officer.username())
                .query(Boolean.class)
                .single();
        if (!known) {
            registration.registerDemo(officer, PASSWORD);
        }
    }

    private static NewOfficer officer(String username, int number, String unitId, String title, Role role) {
        return new NewOfficer(username, name(number), unitId, title, Set.of(role), FROM, Set.of());
    }

    private static String name(int number) {
        return "Công chức mẫu %02d".formatted(number);
    }
}
