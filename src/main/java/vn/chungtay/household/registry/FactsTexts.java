package vn.chungtay.household.registry;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.chungtay.platform.Viet;

/** The facts of a family as texts: what {@link FactsReader} reads, the page shows and the spreadsheet holds. */
final class FactsTexts {

    private final Map<Field, String> texts = new EnumMap<>(Field.class);

    private FactsTexts() {}

    static Map<Field, String> of(HouseholdFacts facts) {
        FactsTexts texts = new FactsTexts();
        texts.put(Field.VILLAGE, facts.village());
        texts.head(facts.head());
        texts.recognition(facts.recognition());
        texts.people(facts.people());
        texts.house(facts.house());
        texts.land(facts.land());
        texts.need(facts.need());
        Representative representative = facts.representative();
        if (representative != null) {
            texts.representative(representative);
        }
        return texts.texts;
    }

    private void head(Person head) {
        put(Field.HEAD_NAME, head.name());
        LocalDate date = head.birthDate();
        put(Field.BIRTH_DATE, date == null ? String.valueOf(head.birthYear()) : Viet.date(date));
        put(Field.SEX, Choices.SEX.label(head.sex()));
        put(Field.ETHNICITY, head.ethnicity());
        put(Field.IDENTITY_NUMBER, head.identityNumber());
        put(Field.PHONE_NUMBER, head.phoneNumber());
    }

    private void recognition(Recognition recognition) {
        put(Field.GROUP, recognition.group().label());
        put(Field.RECOGNITION_CODE, recognition.code());
        put(Field.RECOGNITION_PAPER, recognition.paper());
        put(Field.RECOGNITION_YEAR, recognition.year());
        choice(Field.PRIORITY, Choices.PRIORITY, recognition.priority());
        put(Field.PRIOR_SUPPORT, recognition.priorSupport());
    }

    private void people(People people) {
        put(Field.MEMBERS, people.members());
        put(Field.LABOURERS, people.labourers());
        put(Field.CHILDREN, people.children());
        put(Field.ELDERLY, people.elderly());
        put(Field.DISABLED, people.disabled());
        LocalDate separated = people.separatedOn();
        put(Field.SEPARATED_ON, separated == null ? null : Viet.date(separated));
        put(Field.HARDSHIP, people.hardship());
    }

    private void house(House house) {
        choice(Field.DWELLING, Choices.DWELLING, house.dwelling());
        put(Field.HOUSE_YEAR, house.builtIn());
        put(Field.HOUSE_AREA, area(house.area()));
        choice(Field.FOUNDATION, Choices.DURABLE, house.foundation());
        choice(Field.FRAME, Choices.DURABLE, house.frame());
        choice(Field.ROOF, Choices.DURABLE, house.roof());
        choice(Field.COLLAPSE, Choices.YES_NO, house.collapse());
    }

    private void land(Land land) {
        choice(Field.LAND_PAPER, Choices.LAND_PAPER, land.paper());
        put(Field.LAND_PARCEL, land.parcel());
        choice(Field.LAND_DISPUTED, Choices.YES_NO, land.disputed());
        choice(Field.LAND_HAZARD, Choices.YES_NO, land.hazard());
    }

    private void need(Need need) {
        choice(Field.BUILD_TYPE, Choices.BUILD_TYPE, need.buildType());
        put(Field.HOUSE_MODEL, need.houseModel());
        put(
                Field.ESTIMATE,
                need.estimate() == null ? null : Viet.number(need.estimate().amount()));
        choice(Field.METHOD, Choices.METHOD, need.method());
    }

    private void representative(Representative representative) {
        put(Field.REPRESENTATIVE_NAME, representative.name());
        put(Field.REPRESENTATIVE_RELATION, representative.relation());
        put(Field.REPRESENTATIVE_IDENTITY, representative.identityNumber());
        put(Field.REPRESENTATIVE_PHONE, representative.phoneNumber());
    }

    private void put(Field field, @Nullable Object value) {
        if (value != null) {
            texts.put(field, value.toString());
        }
    }

    private <T> void choice(Field field, Choices<T> choices, @Nullable T value) {
        if (value != null) {
            texts.put(field, choices.label(value));
        }
    }

    private static @Nullable String area(@Nullable BigDecimal area) {
        return area == null ? null : area.stripTrailingZeros().toPlainString().replace('.', ',');
    }
}
