package vn.chungtay.household.registry;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Turns what an officer typed, or what stands in a row of a spreadsheet, into the facts of a family. */
@Component
public final class FactsReader {

    private final Clock clock;
    private final HouseholdSettings settings;

    FactsReader(Clock clock, HouseholdSettings settings) {
        this.clock = clock;
        this.settings = settings;
    }

    public Reading read(Map<Field, String> texts) {
        Answers answers = new Answers(texts, LocalDate.now(clock));
        HouseholdFacts facts = facts(answers);
        if (facts != null) {
            Plausibility.check(facts, answers, settings.sampleIdentities());
        }
        return new Reading(answers.failed() ? null : facts, answers.problems());
    }

    /** Reads every field, also after an error, so that the officer sees all of them at once. */
    private static @Nullable HouseholdFacts facts(Answers answers) {
        String village = answers.village(Field.VILLAGE);
        Person head = head(answers);
        Recognition recognition = recognition(answers);
        People people = people(answers);
        House house = house(answers);
        Land land = land(answers);
        Need need = need(answers);
        Representative representative = representative(answers);
        if (village == null || head == null || recognition == null || people == null || need == null) {
            return null;
        }
        return new HouseholdFacts(village, head, recognition, people, house, land, need, representative);
    }

    private static @Nullable Person head(Answers answers) {
        String name = answers.name(Field.HEAD_NAME);
        BirthDate birth = answers.birth(Field.BIRTH_DATE);
        Sex sex = answers.choice(Field.SEX, Choices.SEX);
        String ethnicity = answers.text(Field.ETHNICITY);
        String identity = answers.identity(Field.IDENTITY_NUMBER);
        String phone = answers.phone(Field.PHONE_NUMBER);
        Sex known = sex == null ? Cccd.of(identity).map(Cccd::sex).orElse(null) : sex;
        if (known == null) {
            answers.error(Field.SEX, "Thiếu giới tính.");
        }
        if (name == null || birth == null || known == null) {
            return null;
        }
        return new Person(name, birth.year(), birth.date(), known, ethnicity, identity, phone);
    }

    private static @Nullable Recognition recognition(Answers answers) {
        var group = answers.choice(Field.GROUP, Choices.GROUP);
        String code = answers.text(Field.RECOGNITION_CODE);
        String paper = answers.text(Field.RECOGNITION_PAPER);
        Integer year = answers.year(Field.RECOGNITION_YEAR);
        var priority = answers.choice(Field.PRIORITY, Choices.PRIORITY);
        String support = answers.text(Field.PRIOR_SUPPORT);
        boolean none = support != null
                && Choices.YES_NO.read(support).filter(yes -> !yes).isPresent();
        return group == null ? null : new Recognition(group, code, paper, year, priority, none ? null : support);
    }

    private static @Nullable People people(Answers answers) {
        Integer members = answers.count(Field.MEMBERS);
        if (members != null && members == 0) {
            answers.error(Field.MEMBERS, "Số khẩu: phải từ 1 trở lên.");
        }
        People people = new People(
                members == null ? 0 : members,
                answers.count(Field.LABOURERS),
                answers.count(Field.CHILDREN),
                answers.count(Field.ELDERLY),
                answers.count(Field.DISABLED),
                answers.date(Field.SEPARATED_ON),
                answers.text(Field.HARDSHIP));
        return people.members() == 0 ? null : people;
    }

    private static House house(Answers answers) {
        return new House(
                answers.choice(Field.DWELLING, Choices.DWELLING),
                answers.year(Field.HOUSE_YEAR),
                answers.area(Field.HOUSE_AREA),
                answers.choice(Field.FOUNDATION, Choices.DURABLE),
                answers.choice(Field.FRAME, Choices.DURABLE),
                answers.choice(Field.ROOF, Choices.DURABLE),
                answers.choice(Field.COLLAPSE, Choices.YES_NO));
    }

    private static Land land(Answers answers) {
        return new Land(
                answers.choice(Field.LAND_PAPER, Choices.LAND_PAPER),
                answers.text(Field.LAND_PARCEL),
                answers.choice(Field.LAND_DISPUTED, Choices.YES_NO),
                answers.choice(Field.LAND_HAZARD, Choices.YES_NO));
    }

    private static @Nullable Need need(Answers answers) {
        var type = answers.choice(Field.BUILD_TYPE, Choices.BUILD_TYPE);
        String model = answers.text(Field.HOUSE_MODEL);
        var estimate = answers.money(Field.ESTIMATE);
        Method method = answers.choice(Field.METHOD, Choices.METHOD);
        return type == null ? null : new Need(type, model, estimate, method);
    }

    private static @Nullable Representative representative(Answers answers) {
        String name = answers.name(Field.REPRESENTATIVE_NAME);
        String relation = answers.text(Field.REPRESENTATIVE_RELATION);
        String identity = answers.identity(Field.REPRESENTATIVE_IDENTITY);
        String phone = answers.phone(Field.REPRESENTATIVE_PHONE);
        if (name == null && (relation != null || identity != null || phone != null)) {
            answers.error(Field.REPRESENTATIVE_NAME, "Thiếu họ và tên người đại diện.");
        }
        return name == null ? null : new Representative(name, relation, identity, phone);
    }
}
