package vn.chungtay.household.registry;

import static vn.chungtay.household.registry.FieldKind.AREA;
import static vn.chungtay.household.registry.FieldKind.BIRTH;
import static vn.chungtay.household.registry.FieldKind.CHOICE;
import static vn.chungtay.household.registry.FieldKind.DATE;
import static vn.chungtay.household.registry.FieldKind.IDENTITY;
import static vn.chungtay.household.registry.FieldKind.LONG_TEXT;
import static vn.chungtay.household.registry.FieldKind.MONEY;
import static vn.chungtay.household.registry.FieldKind.NUMBER;
import static vn.chungtay.household.registry.FieldKind.PHONE;
import static vn.chungtay.household.registry.FieldKind.TEXT;
import static vn.chungtay.household.registry.FieldKind.YEAR;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The facts of a family (domain.md §7) in the official column order of the commune's list. The same fields make the
 * columns of the spreadsheet, the controls of the form and the lines of the page. Names are stored with staged rows and
 * corrections: do not rename.
 */
public enum Field {
    HEAD_NAME(Section.HEAD, TEXT, "Họ và tên chủ hộ", 80, true, "Chủ hộ", "Họ tên chủ hộ", "Họ và tên"),
    BIRTH_DATE(Section.HEAD, BIRTH, "Ngày, tháng, năm sinh", 10, true, "Ngày sinh", "Năm sinh", "Ngày tháng năm sinh"),
    SEX(Section.HEAD, Choices.SEX, "Giới tính", false, "Nam/Nữ"),
    ETHNICITY(Section.HEAD, TEXT, "Dân tộc", 30, false),
    IDENTITY_NUMBER(Section.HEAD, IDENTITY, "Số CCCD", 12, false, "CCCD", "Số căn cước", "CCCD/CMND", "Số định danh"),
    PHONE_NUMBER(Section.HEAD, PHONE, "Số điện thoại", 15, false, "Điện thoại", "SĐT"),
    VILLAGE(Section.HEAD, TEXT, "Thôn", 60, true, "Thôn, khu phố", "Thôn/khối phố", "Địa chỉ", "Thôn bản"),
    GROUP(Section.RECOGNITION, Choices.GROUP, "Đối tượng", true, "Nhóm đối tượng", "Diện hộ", "Loại hộ"),
    RECOGNITION_CODE(Section.RECOGNITION, TEXT, "Mã hộ nghèo, cận nghèo", 30, false, "Mã hộ"),
    RECOGNITION_PAPER(Section.RECOGNITION, TEXT, "Giấy tờ công nhận", 120, false, "Số quyết định công nhận"),
    RECOGNITION_YEAR(Section.RECOGNITION, YEAR, "Năm công nhận", 4, false),
    PRIORITY(Section.RECOGNITION, Choices.PRIORITY, "Thứ tự ưu tiên", false, "Ưu tiên"),
    PRIOR_SUPPORT(Section.RECOGNITION, TEXT, "Đã được hỗ trợ nhà ở", 200, false, "Hỗ trợ nhà ở trước đây"),
    MEMBERS(Section.PEOPLE, NUMBER, "Số khẩu", 30, true, "Nhân khẩu", "Số nhân khẩu"),
    LABOURERS(Section.PEOPLE, NUMBER, "Số lao động", 30, false, "Lao động"),
    CHILDREN(Section.PEOPLE, NUMBER, "Trẻ em", 30, false, "Số trẻ em"),
    ELDERLY(Section.PEOPLE, NUMBER, "Người cao tuổi", 30, false, "Số người cao tuổi"),
    DISABLED(Section.PEOPLE, NUMBER, "Người khuyết tật", 30, false, "Số người khuyết tật"),
    SEPARATED_ON(Section.PEOPLE, DATE, "Ngày tách hộ", 10, false, "Tách hộ"),
    HARDSHIP(Section.PEOPLE, LONG_TEXT, "Hoàn cảnh", 500, false, "Nguyên nhân", "Ghi chú", "Hoàn cảnh khó khăn"),
    DWELLING(Section.HOUSE, Choices.DWELLING, "Nơi ở hiện nay", false, "Tình trạng nhà ở"),
    HOUSE_YEAR(Section.HOUSE, YEAR, "Năm làm nhà", 4, false),
    HOUSE_AREA(Section.HOUSE, AREA, "Diện tích nhà (m²)", 500, false, "Diện tích", "Diện tích nhà hiện tại"),
    FOUNDATION(Section.HOUSE, Choices.DURABLE, "Nền, móng", false, "Nền móng", "Nền"),
    FRAME(Section.HOUSE, Choices.DURABLE, "Khung, tường", false, "Khung tường"),
    ROOF(Section.HOUSE, Choices.DURABLE, "Mái", false, "Mái nhà"),
    COLLAPSE(Section.HOUSE, Choices.YES_NO, "Nguy cơ sập", false, "Nguy cơ sập đổ"),
    LAND_PAPER(Section.LAND, Choices.LAND_PAPER, "Giấy tờ đất", false, "Loại giấy tờ đất"),
    LAND_PARCEL(Section.LAND, TEXT, "Thửa, tờ bản đồ", 60, false, "Thửa đất"),
    LAND_DISPUTED(Section.LAND, Choices.YES_NO, "Đất có tranh chấp", false, "Tranh chấp"),
    LAND_HAZARD(Section.LAND, Choices.YES_NO, "Vùng sạt lở, quy hoạch", false, "Sạt lở, quy hoạch"),
    BUILD_TYPE(Section.NEED, Choices.BUILD_TYPE, "Nhu cầu", true, "Hình thức hỗ trợ", "Xây mới/Sửa chữa"),
    HOUSE_MODEL(Section.NEED, TEXT, "Mẫu nhà", 60, false),
    ESTIMATE(Section.NEED, MONEY, "Dự toán (đồng)", 2_000_000_000, false, "Dự toán", "Kinh phí dự kiến"),
    METHOD(Section.NEED, Choices.METHOD, "Phương thức làm nhà", false, "Phương thức"),
    REPRESENTATIVE_NAME(Section.REPRESENTATIVE, TEXT, "Họ và tên người đại diện", 80, false, "Người đại diện"),
    REPRESENTATIVE_RELATION(Section.REPRESENTATIVE, TEXT, "Quan hệ với chủ hộ", 30, false),
    REPRESENTATIVE_IDENTITY(Section.REPRESENTATIVE, IDENTITY, "Số CCCD người đại diện", 12, false),
    REPRESENTATIVE_PHONE(Section.REPRESENTATIVE, PHONE, "Điện thoại người đại diện", 15, false);

    private final Section section;
    private final FieldKind kind;
    private final String label;
    private final long max;
    private final boolean required;
    private final @Nullable Choices<?> choices;
    private final List<String> aliases;

    Field(Section section, FieldKind kind, String label, long max, boolean required, String... aliases) {
        this.section = section;
        this.kind = kind;
        this.label = label;
        this.max = max;
        this.required = required;
        this.choices = null;
        this.aliases = List.of(aliases);
    }

    Field(Section section, Choices<?> choices, String label, boolean required, String... aliases) {
        this.section = section;
        this.kind = CHOICE;
        this.label = label;
        this.max = 0;
        this.required = required;
        this.choices = choices;
        this.aliases = List.of(aliases);
    }

    public static List<Field> of(Section section) {
        return Arrays.stream(values()).filter(field -> field.section == section).toList();
    }

    public Section section() {
        return section;
    }

    public FieldKind kind() {
        return kind;
    }

    public String label() {
        return label;
    }

    /** The greatest length of a text, the greatest value of a number. */
    public long max() {
        return max;
    }

    public boolean required() {
        return required;
    }

    /** What may be chosen, none for other kinds. */
    public List<String> options() {
        return choices == null ? List.of() : choices.labels();
    }

    /** Other heads under which communes send this column. */
    public List<String> aliases() {
        return aliases;
    }
}
