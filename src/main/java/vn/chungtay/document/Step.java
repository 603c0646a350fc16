package vn.chungtay.document;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** One act on a document; append-only. */
@Entity
@Immutable
@Table(name = "document_step")
class Step {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Enumerated(EnumType.STRING)
    private Act act;

    private String officer;
    private Instant at;
    private String note;

    @SuppressWarnings("NullAway.Init") // JPA fills the fields.
    protected Step() {}

    Step(Act act, Signatory by, String note) {
        this.act = act;
        this.officer = by.officerId();
        this.at = by.at();
        this.note = note;
    }

    Act act() {
        return act;
    }

    /** An officer's id or "system". */
    String officer() {
        return officer;
    }

    Instant at() {
        return at;
    }

    String note() {
        return note;
    }
}
