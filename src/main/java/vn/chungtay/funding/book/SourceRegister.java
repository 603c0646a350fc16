package vn.chungtay.funding.book;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chungtay.audit.AuditLog;
import vn.chungtay.funding.NewSource;
import vn.chungtay.funding.Source;
import vn.chungtay.funding.SourceState;
import vn.chungtay.funding.Sources;
import vn.chungtay.funding.Stream;
import vn.chungtay.organisation.CurrentOfficer;
import vn.chungtay.organisation.Officer;
import vn.chungtay.organisation.Officers;
import vn.chungtay.organisation.Role;
import vn.chungtay.organisation.Scope;
import vn.chungtay.platform.NotFound;
import vn.chungtay.platform.Refusal;
import vn.chungtay.platform.UseCase;
import vn.chungtay.platform.Viet;

/** Enters sources and has them confirmed by a second officer. */
@Service
@Transactional(readOnly = true)
public class SourceRegister implements Sources {

    private static final LocalDate FAR_AWAY = LocalDate.of(9999, 12, 31);

    private final FundingSources sources;
    private final CurrentOfficer present;
    private final Officers officers;
    private final AuditLog audit;
    private final Clock clock;

    SourceRegister(FundingSources sources, CurrentOfficer present, Officers officers, AuditLog audit, Clock clock) {
        this.sources = sources;
        this.present = present;
        this.officers = officers;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    public Source get(long sourceId) {
        return sources.findById(sourceId).map(FundingSource::view).orElseThrow(NotFound::new);
    }

    @Override
    public List<Source> usable(Stream stream, LocalDate on) {
        return sources.usable(stream, on, FAR_AWAY).stream()
                .map(FundingSource::view)
                .toList();
    }

    /** What the reader may see, by stream, the newest first. */
    public List<SourceEntry> visible(Scope scope) {
        return sources.findByUnitIdInOrderByStreamAscValidFromDescIdDesc(scope.unitIds()).stream()
                .map(this::entry)
                .toList();
    }

    /** @throws Refusal if the present officer isn't of those who enter sources */
    public void requireProposer() {
        if (!present.get().has(Role.FINANCE_APPRAISER)) {
            throw new Refusal("Chỉ công chức thẩm định nguồn vốn được nhập nguồn vốn.");
        }
    }

    @Override
    @UseCase
    public long propose(NewSource entered) {
        requireProposer();
        Officer officer = present.get();
        String by = String.valueOf(officer.id());
        long id = sources.save(new FundingSource(officer.unitId(), entered, by, clock.instant()))
                .id();
        audit.record("funding.proposed", "source", String.valueOf(id), null, Map.of());
        return id;
    }

    @Override
    @UseCase
    public void confirm(long sourceId) {
        Officer officer = present.get();
        proposed(sourceId, officer).confirm(String.valueOf(officer.id()), clock.instant());
        audit.record("funding.confirmed", "source", String.valueOf(sourceId), null, Map.of());
    }

    @Override
    @UseCase
    public void refuse(long sourceId, String reason) {
        Officer officer = present.get();
        proposed(sourceId, officer).refuse(reason, String.valueOf(officer.id()), clock.instant());
        audit.record("funding.refused", "source", String.valueOf(sourceId), null, Map.of());
    }

    /** The source of the officer's own office, still waiting, entered by somebody else. */
    private FundingSource proposed(long sourceId, Officer officer) {
        FundingSource source =
                sources.findByIdAndUnitIdIn(sourceId, officer.scope().unitIds()).orElseThrow(NotFound::new);
        if (source.view().state() != SourceState.PROPOSED) {
            throw new Refusal(officers.nameOf(String.valueOf(source.settledBy())) + " đã xử lý nguồn này lúc "
                    + Viet.dateTime(source.settledAt()) + ": "
                    + source.view().state().label().toLowerCase() + ".");
        }
        if (!maySettle(source, officer)) {
            throw new Refusal("Nguồn vốn do lãnh đạo phòng xác nhận, không phải người đã nhập.");
        }
        return source;
    }

    private static boolean maySettle(FundingSource source, Officer officer) {
        return officer.has(Role.OFFICE_HEAD)
                && officer.unitId().equals(source.unitId())
                && !source.proposedBy().equals(String.valueOf(officer.id()));
    }

    private SourceEntry entry(FundingSource source) {
        boolean waits = source.view().state() == SourceState.PROPOSED;
        return new SourceEntry(
                source.view(),
                source.paper(),
                officers.nameOf(source.proposedBy()),
                source.settledBy() == null ? null : officers.nameOf(source.settledBy()),
                source.refusal(),
                waits && maySettle(source, present.get()));
    }
}
