package vn.chungtay.household.registry;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.chungtay.household.HouseholdId;
import vn.chungtay.household.HouseholdState;
import vn.chungtay.household.HouseholdView;
import vn.chungtay.platform.Refusal;

/** A family in the registry of a commune. */
@Entity
@Table(name = "household")
class Household {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Version
    private int version;

    private String unitId;
    private String village;
    private String nameKey;

    @Embedded
    private Person head;

    @Embedded
    private Recognition recognition;

    @Embedded
    private People people;

    @Embedded
    private @Nullable House house;

    @Embedded
    private @Nullable Land land;

    @Embedded
    private Need need;

    @Embedded
    private @Nullable Representative representative;

    @Enumerated(EnumType.STRING)
    private HouseholdState state = HouseholdState.REGISTERED;

    private String registeredBy;

    @Column(updatable = false)
    private Instant registeredAt;

    private String changedBy;
    private Instant changedAt;

    @SuppressWarnings("NullAway") // filled from the database
    protected Household() {}

    @SuppressWarnings("NullAway") // the facts are set by the call
    Household(String unitId, HouseholdFacts facts, String by, Instant at) {
        this.unitId = unitId;
        this.registeredBy = by;
        this.registeredAt = at;
        take(facts, by, at);
    }

    HouseholdId id() {
        return new HouseholdId(requireNonNull(id));
    }

    int version() {
        return version;
    }

    String unitId() {
        return unitId;
    }

    HouseholdState state() {
        return state;
    }

    String changedBy() {
        return changedBy;
    }

    Instant changedAt() {
        return changedAt;
    }

    HouseholdFacts facts() {
        return new HouseholdFacts(
                village,
                head,
                recognition,
                people,
                house == null ? House.UNKNOWN : house,
                land == null ? Land.UNKNOWN : land,
                need,
                representative);
    }

    /** Replaces what is known. Once the family is approved, what the decision rests on stays as it is. */
    void correct(HouseholdFacts facts, String by, Instant at) {
        if (state.isDecided() && !sameGround(facts)) {
            throw new Refusal(
                    "Hộ đã được phê duyệt: thôn, đối tượng và nhu cầu xây mới hay sửa chữa không sửa được ở đây."
                            + " Cần đề nghị điều chỉnh quyết định phê duyệt.");
        }
        take(facts, by, at);
    }

    void advance(HouseholdState next) {
        if (!state.canBecome(next)) {
            throw new Refusal(
                    "Hộ đang ở trạng thái “" + state.label() + "”, không chuyển sang “" + next.label() + "” được.");
        }
        state = next;
    }

    boolean identityReadyForPayment() {
        return Cccd.of(facts().receiverIdentity()).isPresent();
    }

    HouseholdView view() {
        return new HouseholdView(
                id(),
                unitId,
                village,
                head.name(),
                head.birthYear(),
                recognition.group(),
                need.buildType(),
                recognition.priority(),
                people.members(),
                state,
                representative == null ? null : representative.name(),
                head.identityNumber());
    }

    private boolean sameGround(HouseholdFacts facts) {
        return Objects.equals(village, facts.village())
                && recognition.group() == facts.recognition().group()
                && need.buildType() == facts.need().buildType();
    }

    private void take(HouseholdFacts facts, String by, Instant at) {
        village = facts.village();
        nameKey = facts.nameKey();
        head = facts.head();
        recognition = facts.recognition();
        people = facts.people();
        house = facts.house();
        land = facts.land();
        need = facts.need();
        representative = facts.representative();
        changedBy = by;
        changedAt = at;
    }
}
