package vn.chungtay.journey;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.chungtay.household.intake.SheetFixture;
import vn.chungtay.household.registry.FamilyTexts;
import vn.chungtay.household.registry.Field;

/** The commune's list: twelve rows, three of them wrong. The persons are invented: no name and no number is a real one. */
final class Families {

    static final String BUILDS_NEW = "Nông Văn Mẫu";
    static final String REPAIRS = "Hoàng Thị Mẫu";
    static final String OBJECTED_TO = "Lý Văn Mẫu";
    static final String REJECTED = "Triệu Thị Mẫu";
    static final String TO_SUPPLEMENT = "Vi Văn Mẫu";
    static final String OUTVOTED = "Chu Thị Mẫu";
    static final String REFUSED = "Đàm Văn Mẫu";
    static final String WAITS_TO_BUILD = "Lương Thị Mẫu";
    static final String NOT_IN_ROUND = "Bế Văn Mẫu";

    static final List<String> ON_LIST =
            List.of(BUILDS_NEW, REPAIRS, OBJECTED_TO, REJECTED, TO_SUPPLEMENT, WAITS_TO_BUILD);
    static final List<String> IN_ROUND = with(ON_LIST, OUTVOTED, REFUSED);
    static final List<String> SUBMITTED = without(ON_LIST, OBJECTED_TO);
    static final List<String> APPROVED = List.of(BUILDS_NEW, REPAIRS, WAITS_TO_BUILD);

    static final String SHORT_NUMBER = "Hứa Văn Mẫu";
    static final String WRONG_SEX = "Linh Thị Mẫu";
    static final String TWICE = "Nông Văn Mẫu";

    private static final String FIRST_VILLAGE = "Nà Mẫu";
    private static final String SECOND_VILLAGE = "Khòn Mẫu";

    private final List<Map<Field, String>> rows = new ArrayList<>();

    private Families() {
        good(BUILDS_NEW, 1960, FIRST_VILLAGE, "Hộ nghèo", "Xây mới");
        good(REPAIRS, 1971, FIRST_VILLAGE, "Hộ cận nghèo", "Sửa chữa");
        good(OBJECTED_TO, 1968, FIRST_VILLAGE, "Hộ nghèo", "Xây mới");
        good(REJECTED, 1955, FIRST_VILLAGE, "Hộ nghèo", "Xây mới");
        good(TO_SUPPLEMENT, 1980, SECOND_VILLAGE, "Hộ nghèo", "Sửa chữa");
        good(OUTVOTED, 1983, SECOND_VILLAGE, "Hộ nghèo", "Xây mới");
        good(REFUSED, 1977, SECOND_VILLAGE, "Hộ cận nghèo", "Xây mới");
        good(WAITS_TO_BUILD, 1949, SECOND_VILLAGE, "Hộ nghèo", "Xây mới");
        good(NOT_IN_ROUND, 1990, SECOND_VILLAGE, "Hộ nghèo", "Xây mới");
        rows.add(family(SHORT_NUMBER, 1972, FIRST_VILLAGE, "Hộ nghèo", "Xây mới")
                .with(Field.IDENTITY_NUMBER, "02007200001")
                .texts());
        rows.add(family(WRONG_SEX, 1985, FIRST_VILLAGE, "Hộ nghèo", "Xây mới")
                .with(Field.SEX, "Nam")
                .texts());
        rows.add(family(TWICE, 1960, FIRST_VILLAGE, "Hộ nghèo", "Xây mới").texts());
    }

    private static List<String> with(List<String> names, String... more) {
        return Stream.concat(names.stream(), Stream.of(more)).toList();
    }

    private static List<String> without(List<String> names, String name) {
        return names.stream().filter(other -> !other.equals(name)).toList();
    }

    static byte[] workbook() {
        SheetFixture sheet = SheetFixture.official();
        new Families().rows.forEach(sheet::family);
        return sheet.bytes();
    }

    private void good(String name, int birthYear, String village, String group, String need) {
        rows.add(family(name, birthYear, village, group, need).texts());
    }

    private static FamilyTexts family(String name, int birthYear, String village, String group, String need) {
        boolean woman = name.contains(" Thị ");
        return FamilyTexts.aPoorFamily()
                .with(Field.HEAD_NAME, name)
                .with(Field.BIRTH_DATE, "05/02/" + birthYear)
                .with(Field.SEX, woman ? "Nữ" : "Nam")
                .with(Field.IDENTITY_NUMBER, "020%d%02d000001".formatted(woman ? 1 : 0, birthYear % 100))
                .with(Field.VILLAGE, village)
                .with(Field.GROUP, group)
                .with(Field.BUILD_TYPE, need);
    }
}
