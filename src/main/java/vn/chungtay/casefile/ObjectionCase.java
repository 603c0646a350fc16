package vn.chungtay.casefile;

import java.util.List;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.chungtay.objection.ObjectionKind;
import vn.chungtay.objection.ObjectionOverview;
import vn.chungtay.objection.Objections;
import vn.chungtay.organisation.Scope;

/** The case of one objection: {@code PA-2025-VQ-0012}. */
@Component
@Order(1)
class ObjectionCase implements CaseSource {

    private final Objections objections;

    ObjectionCase(Objections objections) {
        this.objections = objections;
    }

    @Override
    public Optional<CaseSubject> find(String caseKey, Scope reader) {
        if (!caseKey.startsWith("PA-")) {
            return Optional.empty();
        }
        ObjectionOverview objection = objections.overview(caseKey, reader);
        Stages stages = new Stages(objection.view().state().isOpen());
        objection.steps().forEach(step -> stages.then(step.label(), step.done()));
        return Optional.of(new CaseSubject(
                "Ý kiến: " + objection.subject().about(),
                List.of(caseKey, kind(objection), objection.view().state().label()),
                new Link(objection.view().path(), caseKey),
                stages.list(),
                null,
                List.of(),
                List.of(new CaseSubject.Owner("objection", Long.toString(objection.id()))),
                List.of(),
                List.of()));
    }

    private static String kind(ObjectionOverview objection) {
        ObjectionKind kind = objection.view().kind();
        return kind == null ? "Chưa phân loại" : kind.label();
    }
}
