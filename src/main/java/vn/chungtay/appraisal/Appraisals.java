package vn.chungtay.appraisal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import vn.chungtay.audit.AuditLog;
import vn.chungtay.nomination.ListSubmitted;
import vn.chungtay.organisation.Scope;
import vn.chungtay.organisation.Units;
import vn.chungtay.platform.NotFound;
import vn.chungtay.platform.UseCase;
import vn.chungtay.workflow.Processes;

/** The district's appraisals: opened by a commune's list, each a case of its own. */
@Service
public class Appraisals {

    private final AppraisalTable appraisals;
    private final Processes processes;
    private final Units units;
    private final AuditLog audit;
    private final Clock clock;

    Appraisals(AppraisalTable appraisals, Processes processes, Units units, AuditLog audit, Clock clock) {
        this.appraisals = appraisals;
        this.processes = processes;
        this.units = units;
        this.audit = audit;
        this.clock = clock;
    }

    /** In the transaction that submits the list. */
    @EventListener
    void open(ListSubmitted submitted) {
        Appraisal appraisal = appraisals.save(new Appraisal(submitted, LocalDate.now(clock)));
        record("appraisal.received", appraisal);
        AppraisalView view = appraisal.view();
        processes.start(
                "district-appraisal",
                view.caseKey(),
                Map.of(
                        "appraisalId", view.id(),
                        "submissionId", view.submissionId(),
                        "communeId", view.communeId(),
                        "districtId", units.district()));
    }

    /** Unscoped: for use cases, never for a page. */
    public AppraisalView get(long appraisalId) {
        return load(appraisalId).view();
    }

    public AppraisalView get(String caseKey, Scope reader) {
        return appraisals
                .findByCaseKeyAndCommuneIdIn(caseKey, reader.unitIds())
                .map(Appraisal::view)
                .orElseThrow(NotFound::new);
    }

    /** The appraisals of the reader's places, newest first. */
    public List<AppraisalView> seenBy(Scope reader) {
        return appraisals.findByCommuneIdInOrderByIdDesc(reader.unitIds()).stream()
                .map(Appraisal::view)
                .toList();
    }

    /** What the office answers to a report that was sent back: printed in the next one. */
    @UseCase
    public void reviseReport(long appraisalId, String remarks) {
        change(appraisalId, "appraisal.reportRevised", appraisal -> appraisal.reviseReport(remarks));
    }

    /** What the office answers to a decision that was sent back: printed in the next one. */
    @UseCase
    public void reviseDecision(long appraisalId, String remarks) {
        change(appraisalId, "appraisal.decisionRevised", appraisal -> appraisal.reviseDecision(remarks));
    }

    void change(long appraisalId, String action, Consumer<Appraisal> verb) {
        Appraisal appraisal = load(appraisalId);
        verb.accept(appraisal);
        record(action, appraisal);
    }

    Appraisal load(long appraisalId) {
        return appraisals.findById(appraisalId).orElseThrow(NotFound::new);
    }

    Appraisal load(String caseKey) {
        return appraisals.findByCaseKey(caseKey).orElseThrow(NotFound::new);
    }

    private void record(String action, Appraisal appraisal) {
        AppraisalView view = appraisal.view();
        audit.record(action, "appraisal", Long.toString(view.id()), view.caseKey(), Map.of());
    }
}
