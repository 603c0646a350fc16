package vn.chungtay.household.intake;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import vn.chungtay.household.HouseholdId;
import vn.chungtay.household.registry.Field;
import vn.chungtay.household.registry.Problem;

/** A row of a file as it was read, what is wrong with it, and the family that it became. */
@Entity
class ImportRow {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Version
    private int version;

    private long importId;
    private int rowNo;

    @JdbcTypeCode(SqlTypes.JSON)
    private Map<Field, String> texts;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Problem> problems;

    private @Nullable Long householdId;

    @SuppressWarnings("NullAway") // filled from the database
    protected ImportRow() {}

    ImportRow(long importId, CheckedRow row) {
        this.importId = importId;
        this.rowNo = row.number();
        this.texts = row.texts();
        this.problems = new ArrayList<>(row.problems());
    }

    long id() {
        return requireNonNull(id);
    }

    int rowNo() {
        return rowNo;
    }

    Map<Field, String> texts() {
        return texts;
    }

    List<Problem> problems() {
        return problems;
    }

    boolean isAcceptable() {
        return problems.stream().noneMatch(Problem::blocking);
    }

    Optional<HouseholdId> household() {
        return Optional.ofNullable(householdId).map(HouseholdId::new);
    }

    void became(HouseholdId household) {
        householdId = household.value();
    }

    void reject(Problem problem) {
        List<Problem> more = new ArrayList<>(problems);
        more.add(problem);
        problems = more;
    }
}
