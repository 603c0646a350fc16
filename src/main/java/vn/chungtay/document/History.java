package vn.chungtay.document;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Embeddable;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What was done with a document, oldest first. It only grows. */
@Embeddable
class History {

    @OneToMany(cascade = CascadeType.PERSIST)
    @JoinColumn(name = "document_id", nullable = false, updatable = false)
    @OrderBy("id")
    private List<Step> steps = new ArrayList<>();

    void add(Act act, Signatory by, String note) {
        steps.add(new Step(act, by, note));
    }

    /** Who last did so. */
    Optional<String> officerOf(Act act) {
        return steps.stream()
                .filter(step -> step.act() == act)
                .reduce((earlier, later) -> later)
                .map(Step::officer);
    }

    boolean isBy(Act act, Signatory person) {
        return officerOf(act).filter(person.officerId()::equals).isPresent();
    }

    Step last() {
        return steps.get(steps.size() - 1);
    }

    List<Step> steps() {
        return List.copyOf(steps);
    }
}
