package vn.chungtay.organisation;

/** What a position entitles to. The names stand in work groups of running cases and in models: do not rename. */
public enum Role {
    COMMUNE_OFFICER("Công chức văn hóa – xã hội"),
    COMMUNE_BUILDER("Công chức địa chính – xây dựng"),
    COMMUNE_ACCOUNTANT("Kế toán xã"),
    COMMUNE_CHAIR("Lãnh đạo UBND cấp xã"),
    CLERK("Văn thư"),
    SOCIAL_APPRAISER("Thẩm định đối tượng"),
    HOUSE_APPRAISER("Thẩm định nhà ở"),
    FINANCE_APPRAISER("Thẩm định nguồn vốn"),
    OFFICE_HEAD("Lãnh đạo phòng"),
    DISTRICT_CHAIR("Lãnh đạo UBND huyện"),
    LEGAL_CHECKER("Kiểm tra pháp lý văn bản"),
    FRONT_OFFICER("Cán bộ Ủy ban MTTQ"),
    SUPERVISOR("Phụ trách địa bàn"),
    AWARD_OFFICER("Thi đua – khen thưởng"),
    PROVINCE_OFFICER("Chuyên viên cấp tỉnh"),
    ADMINISTRATOR("Quản trị hệ thống");

    private final String label;

    Role(String label) {
        this.label = label;
    }

    /** The Vietnamese name shown to people. */
    public String label() {
        return label;
    }
}
