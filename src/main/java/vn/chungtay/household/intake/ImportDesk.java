package vn.chungtay.household.intake;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chungtay.audit.AuditActor;
import vn.chungtay.audit.AuditLog;
import vn.chungtay.household.HouseholdId;
import vn.chungtay.household.HouseholdImports;
import vn.chungtay.household.registry.Registry;
import vn.chungtay.household.registry.RegistryWriters;
import vn.chungtay.organisation.CurrentOfficer;
import vn.chungtay.organisation.Officers;
import vn.chungtay.organisation.Scope;
import vn.chungtay.platform.NotFound;
import vn.chungtay.platform.Race;
import vn.chungtay.platform.Refusal;
import vn.chungtay.platform.Text;
import vn.chungtay.platform.UseCase;

/** Stages a commune's file and takes its good rows into the registry. */
@Service
public class ImportDesk implements HouseholdImports {

    private static final String SUBJECT = "household-import";
    private static final Comparator<ImportRowView> ATTENTION_FIRST = Comparator.comparing(ImportRowView::wrong)
            .thenComparing(ImportRowView::warned)
            .reversed()
            .thenComparing(ImportRowView::number);

    private final HouseholdImportRecords imports;
    private final ImportRows rows;
    private final RowChecks checks;
    private final Registry registry;
    private final RegistryWriters writers;
    private final CurrentOfficer present;
    private final Officers officers;
    private final AuditLog audit;
    private final AuditActor actor;
    private final Clock clock;

    ImportDesk(
            HouseholdImportRecords imports,
            ImportRows rows,
            RowChecks checks,
            Registry registry,
            RegistryWriters writers,
            CurrentOfficer present,
            Officers officers,
            AuditLog audit,
            AuditActor actor,
            Clock clock) {
        this.imports = imports;
        this.rows = rows;
        this.checks = checks;
        this.registry = registry;
        this.writers = writers;
        this.present = present;
        this.officers = officers;
        this.audit = audit;
        this.actor = actor;
        this.clock = clock;
    }

    @Override
    @UseCase
    public long stage(String fileName, byte[] content) {
        String unitId = writers.ownCommune();
        String sha256 = Digest.sha256(content);
        return imports.findByUnitIdAndSha256(unitId, sha256)
                .map(HouseholdImport::id)
                .orElseGet(() -> stage(unitId, fileName, sha256, content));
    }

    @Override
    @UseCase
    public List<HouseholdId> accept(long importId) {
        HouseholdImport file = visible(importId, present.get().scope());
        if (!writers.mayWriteFor(file.unitId())) {
            throw new Refusal("Chỉ công chức của UBND xã, thị trấn được ghi sổ hộ.");
        }
        List<ImportRow> staged = rows.findByImportIdOrderByRowNo(importId);
        if (!file.isAccepted()) {
            take(writers.ownCommune(), staged);
            file.accept(actor.current(), clock.instant());
            audit.record("household.imported", SUBJECT, String.valueOf(importId), null, counts(staged));
        }
        return staged.stream().flatMap(row -> row.household().stream()).toList();
    }

    @Transactional(readOnly = true)
    public ImportView view(long importId, Scope scope) {
        HouseholdImport file = visible(importId, scope);
        String acceptedBy = file.acceptedBy();
        return new ImportView(
                file.id(),
                file.unitId(),
                file.fileName(),
                officers.nameOf(file.stagedBy()),
                file.stagedAt(),
                acceptedBy == null ? null : officers.nameOf(acceptedBy),
                file.acceptedAt(),
                rows.findByImportIdOrderByRowNo(importId).stream()
                        .map(ImportDesk::view)
                        .sorted(ATTENTION_FIRST)
                        .toList());
    }

    @Transactional(readOnly = true)
    public List<ImportSummary> recent(Scope scope) {
        return imports.findTop20ByUnitIdInOrderByIdDesc(scope.unitIds()).stream()
                .map(file -> new ImportSummary(
                        file.id(),
                        file.fileName(),
                        officers.nameOf(file.stagedBy()),
                        file.stagedAt(),
                        file.isAccepted()))
                .toList();
    }

    private long stage(String unitId, String fileName, String sha256, byte[] content) {
        List<SheetRow> sheet = SheetReader.read(content);
        List<CheckedRow> read = checks.check(unitId, sheet, Head.find(sheet));
        if (read.isEmpty()) {
            throw new Refusal("Tệp không có hộ nào dưới dòng tiêu đề. Nhập danh sách vào tệp mẫu rồi gửi lại.");
        }
        HouseholdImport entered =
                new HouseholdImport(unitId, named(fileName), sha256, actor.current(), clock.instant());
        HouseholdImport file = Race.orAgain(() -> imports.save(entered));
        read.forEach(row -> rows.save(new ImportRow(file.id(), row)));
        audit.record("household.staged", SUBJECT, String.valueOf(file.id()), null, Map.of("sha256", sha256));
        return file.id();
    }

    /** The registry may have changed since the file was read, so that the rows are checked against it again. */
    private void take(String unitId, List<ImportRow> staged) {
        List<ImportRow> good = staged.stream().filter(ImportRow::isAcceptable).toList();
        List<CheckedRow> checked = checks.againstRegistry(
                unitId,
                good.stream().map(row -> checks.read(row.rowNo(), row.texts())).toList());
        for (int i = 0; i < good.size(); i++) {
            take(unitId, good.get(i), checked.get(i));
        }
    }

    private void take(String unitId, ImportRow row, CheckedRow checked) {
        Optional.ofNullable(checked.facts())
                .ifPresentOrElse(
                        facts -> row.became(registry.add(unitId, facts, "household.registered")),
                        () -> checked.problems().stream()
                                .filter(problem -> problem.blocking())
                                .forEach(row::reject));
    }

    private HouseholdImport visible(long importId, Scope scope) {
        return imports.findByIdAndUnitIdIn(importId, scope.unitIds()).orElseThrow(NotFound::new);
    }

    private static Map<String, String> counts(List<ImportRow> staged) {
        long taken = staged.stream().filter(row -> row.household().isPresent()).count();
        return Map.of("rows", String.valueOf(staged.size()), "families", String.valueOf(taken));
    }

    private static ImportRowView view(ImportRow row) {
        return new ImportRowView(
                row.rowNo(),
                row.texts(),
                new ArrayList<>(row.problems()),
                row.household().orElse(null));
    }

    private static String named(String fileName) {
        String name = Text.clean(fileName);
        return name.length() > 120 ? name.substring(0, 120) : name;
    }
}
