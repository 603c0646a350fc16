package vn.chungtay.household.registry;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import vn.chungtay.household.BeneficiaryGroup;
import vn.chungtay.household.BuildType;
import vn.chungtay.household.PriorityClass;
import vn.chungtay.platform.Text;

/** The answers that a field accepts: each is written with its label and recognised by other words too. */
final class Choices<T> {

    static final Choices<Sex> SEX = new Choices<Sex>().add(Sex.MALE, "Nam").add(Sex.FEMALE, "Nữ");
    static final Choices<Boolean> YES_NO =
            new Choices<Boolean>().add(true, "Có", "x", "1").add(false, "Không", "0", "k");
    static final Choices<Boolean> DURABLE = new Choices<Boolean>()
            .add(true, "Bền chắc", "kiên cố", "cứng", "bền", "có", "x")
            .add(false, "Không bền chắc", "không kiên cố", "tạm", "không bền", "không", "hư hỏng", "hỏng");
    static final Choices<BeneficiaryGroup> GROUP = new Choices<BeneficiaryGroup>()
            .add(BeneficiaryGroup.POOR, BeneficiaryGroup.POOR.label(), "nghèo", "hn")
            .add(BeneficiaryGroup.NEAR_POOR, BeneficiaryGroup.NEAR_POOR.label(), "cận nghèo", "hcn")
            .add(
                    BeneficiaryGroup.MERIT,
                    BeneficiaryGroup.MERIT.label(),
                    "ncc",
                    "gia đình chính sách",
                    "thân nhân liệt sĩ")
            .add(BeneficiaryGroup.DISASTER, BeneficiaryGroup.DISASTER.label(), "thiên tai", "biến đổi khí hậu");
    static final Choices<BuildType> BUILD_TYPE = new Choices<BuildType>()
            .add(BuildType.NEW, BuildType.NEW.label(), "mới", "làm mới", "xm")
            .add(BuildType.REPAIR, BuildType.REPAIR.label(), "sửa", "sc");
    static final Choices<PriorityClass> PRIORITY = priorities();
    static final Choices<Dwelling> DWELLING = labelled(Dwelling.values(), Dwelling::label);
    static final Choices<LandPaper> LAND_PAPER = labelled(LandPaper.values(), LandPaper::label)
            .add(LandPaper.CERTIFICATE, LandPaper.CERTIFICATE.label(), "gcn", "sổ đỏ", "gcnqsdđ");
    static final Choices<Method> METHOD = labelled(Method.values(), Method::label);

    private final Map<String, T> byLetter = new LinkedHashMap<>();
    private final Map<String, T> byWord = new LinkedHashMap<>();
    private final Map<T, String> labels = new LinkedHashMap<>();

    private Choices<T> add(T value, String label, String... words) {
        labels.put(value, label);
        byWord.put(Text.plain(label), value);
        for (String word : words) {
            byWord.put(Text.plain(word), value);
        }
        return this;
    }

    List<String> labels() {
        return new ArrayList<>(labels.values());
    }

    String label(T value) {
        return labels.getOrDefault(value, "");
    }

    /** By label or another word, without regard to accents and case. */
    Optional<T> read(String text) {
        T exact = byLetter.get(text.toLowerCase(Locale.ROOT));
        return Optional.ofNullable(exact == null ? byWord.get(Text.plain(text)) : exact);
    }

    private static <E> Choices<E> labelled(E[] values, Function<E, String> label) {
        Choices<E> choices = new Choices<>();
        for (E value : values) {
            choices.add(value, label.apply(value));
        }
        return choices;
    }

    /** "d" and "đ" are two classes, so that the letters are compared with their marks. */
    private static Choices<PriorityClass> priorities() {
        Choices<PriorityClass> choices = new Choices<>();
        for (PriorityClass priority : PriorityClass.values()) {
            choices.add(priority, priority.letter() + ") " + priority.label());
            choices.byLetter.put(priority.letter(), priority);
        }
        return choices;
    }
}
