package vn.chungtay.household.registry;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the facts of a family say about each other. */
final class Plausibility {

    private static final BigDecimal LEAST_PER_PERSON = BigDecimal.valueOf(8);

    private Plausibility() {}

    static void check(HouseholdFacts facts, Answers answers, boolean samples) {
        Person head = facts.head();
        identity(Field.IDENTITY_NUMBER, head.identityNumber(), head.sex(), head.birthYear(), answers, samples);
        Representative representative = facts.representative();
        if (representative != null) {
            identity(Field.REPRESENTATIVE_IDENTITY, representative.identityNumber(), null, null, answers, samples);
        }
        people(facts.people(), answers);
        house(facts, answers);
        land(facts.land(), answers);
        String support = facts.recognition().priorSupport();
        if (support != null) {
            answers.warning(Field.PRIOR_SUPPORT, "Hộ đã được hỗ trợ nhà ở: cần làm rõ trước khi xét.");
        }
    }

    private static void identity(
            Field field,
            @Nullable String number,
            @Nullable Sex sex,
            @Nullable Integer birthYear,
            Answers answers,
            boolean samples) {
        if (answers.failed(field)) {
            return;
        }
        if (number == null) {
            answers.warning(field, "Chưa có số CCCD: cần bổ sung trước khi chi tiền.");
        } else if (number.length() == 9) {
            answers.warning(field, "Số CMND 9 chữ số: cần thay bằng số CCCD trước khi chi tiền.");
        } else {
            new Cccd(number)
                    .contradictions(sex, birthYear, samples)
                    .forEach(sentence -> answers.error(field, sentence));
        }
    }

    private static void people(People people, Answers answers) {
        Stream.of(Field.LABOURERS, Field.CHILDREN, Field.ELDERLY, Field.DISABLED)
                .filter(field -> count(people, field) > people.members())
                .forEach(field -> answers.error(field, field.label() + ": nhiều hơn số khẩu."));
    }

    private static int count(People people, Field field) {
        Integer count = switch (field) {
            case LABOURERS -> people.labourers();
            case CHILDREN -> people.children();
            case ELDERLY -> people.elderly();
            default -> people.disabled();
        };
        return count == null ? 0 : count;
    }

    /** Whether both conditions must hold, or one of them, is for the appraisal to judge. */
    private static void house(HouseholdFacts facts, Answers answers) {
        House house = facts.house();
        if (house.isDurable()) {
            answers.warning(Field.FOUNDATION, "Nhà có từ hai kết cấu bền chắc: cần xem xét điều kiện hỗ trợ.");
        }
        BigDecimal area = house.area();
        if (area != null && perPerson(area, facts.people()).compareTo(LEAST_PER_PERSON) >= 0) {
            answers.warning(Field.HOUSE_AREA, "Diện tích từ 8 m²/người trở lên: cần xem xét điều kiện hỗ trợ.");
        }
    }

    private static void land(Land land, Answers answers) {
        if (Boolean.TRUE.equals(land.disputed())) {
            answers.warning(Field.LAND_DISPUTED, "Đất đang tranh chấp: cần giải quyết trước khi làm nhà.");
        }
        if (Boolean.TRUE.equals(land.hazard())) {
            answers.warning(Field.LAND_HAZARD, "Đất ở vùng sạt lở hoặc vướng quy hoạch: cần chọn chỗ làm nhà khác.");
        }
    }

    private static BigDecimal perPerson(BigDecimal area, People people) {
        return area.divide(BigDecimal.valueOf(people.members()), 2, RoundingMode.HALF_UP);
    }
}
