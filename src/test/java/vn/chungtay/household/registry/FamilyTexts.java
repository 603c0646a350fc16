package vn.chungtay.household.registry;

import java.util.EnumMap;
import java.util.Map;

/** A family as an officer would type it. The person is invented. */
public final class FamilyTexts {

    private final Map<Field, String> texts = new EnumMap<>(Field.class);

    public static FamilyTexts aPoorFamily() {
        return new FamilyTexts()
                .with(Field.HEAD_NAME, "Nông Văn Mẫu")
                .with(Field.BIRTH_DATE, "05/02/1960")
                .with(Field.SEX, "Nam")
                .with(Field.ETHNICITY, "Nùng")
                .with(Field.IDENTITY_NUMBER, "020060000001")
                .with(Field.VILLAGE, "Nà Mẫu")
                .with(Field.GROUP, "Hộ nghèo")
                .with(Field.MEMBERS, "4")
                .with(Field.HOUSE_AREA, "24,5")
                .with(Field.FOUNDATION, "Không bền chắc")
                .with(Field.FRAME, "Không bền chắc")
                .with(Field.ROOF, "Không bền chắc")
                .with(Field.BUILD_TYPE, "Xây mới");
    }

    public FamilyTexts with(Field field, String text) {
        texts.put(field, text);
        return this;
    }

    public FamilyTexts without(Field field) {
        texts.remove(field);
        return this;
    }

    public Map<Field, String> texts() {
        return texts;
    }
}
