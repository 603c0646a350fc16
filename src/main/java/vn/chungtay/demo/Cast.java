package vn.chungtay.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import vn.chungtay.organisation.OfficerRegistration;
import vn.chungtay.organisation.OfficerRegistration.NewOfficer;
import vn.chungtay.organisation.Role;

/** The officers of the demo. "Công chức mẫu 07" can't be anybody's name. */
@Component
@Profile("demo")
class Cast {

    static final String PASSWORD = OfficerRegistration.DEMO_PASSWORD;

    private static final LocalDate SINCE = LocalDate.of(2024, 1, 2);

    private static final List<NewOfficer> OFFICERS = List.of(
            officer("dh.vanhoa", 1, "VQ.DIEMHE", "Công chức văn hóa – xã hội", Role.COMMUNE_OFFICER),
            officer("dh.diachinh", 2, "VQ.DIEMHE", "Công chức địa chính – xây dựng", Role.COMMUNE_BUILDER),
            officer("dh.ketoan", 3, "VQ.DIEMHE", "Công chức tài chính – kế toán", Role.COMMUNE_ACCOUNTANT),
            officer("dh.chutich", 4, "VQ.DIEMHE", "Chủ tịch", Role.COMMUNE_CHAIR),
            officer("dh.vanthu", 5, "VQ.DIEMHE", "Văn thư", Role.CLERK),
            officer("yp.vanhoa", 6, "VQ.YENPHUC", "Công chức văn hóa – xã hội", Role.COMMUNE_OFFICER),
            officer("yp.diachinh", 7, "VQ.YENPHUC", "Công chức địa chính – xây dựng", Role.COMMUNE_BUILDER),
            officer("yp.ketoan", 8, "VQ.YENPHUC", "Công chức tài chính – kế toán", Role.COMMUNE_ACCOUNTANT),
            officer("yp.chutich", 9, "VQ.YENPHUC", "Chủ tịch", Role.COMMUNE_CHAIR),
            officer("yp.vanthu", 10, "VQ.YENPHUC", "Văn thư", Role.CLERK),
            officer("huyen.doituong", 11, "VQ-LDTBXH", "Chuyên viên", Role.SOCIAL_APPRAISER),
            officer("huyen.nhao", 12, "VQ-KTHT", "Chuyên viên", Role.HOUSE_APPRAISER),
            officer("huyen.vonvay", 13, "VQ-TCKH", "Chuyên viên", Role.FINANCE_APPRAISER),
            officer("huyen.tp-ldtbxh", 14, "VQ-LDTBXH", "Trưởng phòng", Role.OFFICE_HEAD),
            officer("huyen.tp-ktht", 15, "VQ-KTHT", "Trưởng phòng", Role.OFFICE_HEAD),
            officer("huyen.tp-tckh", 16, "VQ-TCKH", "Trưởng phòng", Role.OFFICE_HEAD),
            officer("huyen.vanthu", 17, "VQ-VP", "Văn thư", Role.CLERK),
            officer("huyen.phapche", 18, "VQ-VP", "Chuyên viên", Role.LEGAL_CHECKER),
            officer("huyen.chutich", 19, "VQ", "Chủ tịch", Role.DISTRICT_CHAIR),
            officer("huyen.mttq", 20, "VQ-MTTQ", "Chuyên viên", Role.FRONT_OFFICER),
            supervisor("huyen.giamsat", 21),
            officer("quantri", 22, "VQ-VP", "Quản trị viên", Role.ADMINISTRATOR));

    private final OfficerRegistration registration;

    Cast(OfficerRegistration registration) {
        this.registration = registration;
    }

    void register() {
        OFFICERS.forEach(officer -> registration.registerDemo(officer, PASSWORD));
    }

    /** Who of the cast may take a task of the work group "unit:ROLE". */
    String memberOf(String group) {
        String unit = group.substring(0, group.indexOf(':'));
        Role role = Role.valueOf(group.substring(group.indexOf(':') + 1));
        return OFFICERS.stream()
                .filter(officer ->
                        officer.unitId().equals(unit) && officer.roles().contains(role))
                .map(NewOfficer::username)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("The cast has nobody for " + group));
    }

    private static NewOfficer officer(String username, int number, String unitId, String title, Role role) {
        return new NewOfficer(username, name(number), unitId, title, Set.of(role), SINCE, Set.of());
    }

    private static NewOfficer supervisor(String username, int number) {
        return new NewOfficer(
                username, name(number), "VQ-HDTDKT", "Ủy viên", Set.of(Role.SUPERVISOR), SINCE, Set.of("VQ.DIEMHE"));
    }

    private static String name(int number) {
        return "Công chức mẫu %02d".formatted(number);
    }
}
