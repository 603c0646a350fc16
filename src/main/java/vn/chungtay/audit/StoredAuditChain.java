package vn.chungtay.audit;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;
import vn.chungtay.audit.BrokenLink.Damage;

@Service
class StoredAuditChain implements AuditChain {

    private static final String LINKS = """
            select s.position, s.entry_id, s.hash, e.* from audit_seal s left join audit_entry e on e.id = s.entry_id
            order by s.position
            """;

    private static final String OUTSIDE = """
            select id from audit_entry e
            where not exists (select from audit_seal s where s.entry_id = e.id)
              and not exists (select from audit_unsealed u where u.entry_id = e.id)
            order by id limit 1
            """;

    private final JdbcClient database;

    /** Reads in stretches: the record may be larger than memory. */
    StoredAuditChain(DataSource source) {
        JdbcTemplate inStretches = new JdbcTemplate(source);
        inStretches.setFetchSize(1_000);
        this.database = JdbcClient.create(inStretches);
    }

    @Override
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public Optional<BrokenLink> verify() {
        return brokenSeal().or(this::unsealed);
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<String> head() {
        return database.sql("select hash from audit_seal order by position desc limit 1")
                .query(byte[].class)
                .optional()
                .map(HexFormat.of()::formatHex);
    }

    private Optional<BrokenLink> brokenSeal() {
        AtomicReference<Seal> last = new AtomicReference<>(Seal.BEFORE_THE_FIRST);
        try (Stream<Stored> links = links()) {
            return links.flatMap(link -> link.damageAfter(last.getAndSet(link.seal())).stream())
                    .findFirst();
        }
    }

    private Stream<Stored> links() {
        return database
                .sql(LINKS)
                .query((row, number) -> {
                    Seal seal = new Seal(row.getLong("position"), row.getLong("entry_id"), row.getBytes("hash"));
                    boolean gone = row.getString("actor") == null;
                    return new Stored(seal, gone ? null : new AuditEntryRow().mapRow(row, number));
                })
                .stream();
    }

    private Optional<BrokenLink> unsealed() {
        return database.sql(OUTSIDE).query(Long.class).optional().map(id -> new BrokenLink(0, id, Damage.UNSEALED));
    }

    /** A seal beside the entry as it is now. */
    private record Stored(Seal seal, @Nullable AuditEntry entry) {

        Optional<BrokenLink> damageAfter(Seal before) {
            if (entry == null || seal.position() != before.position() + 1) {
                return broken(Damage.REMOVED);
            }
            boolean fits = Arrays.equals(seal.hash(), before.next(entry).hash());
            return fits ? Optional.empty() : broken(Damage.CHANGED);
        }

        private Optional<BrokenLink> broken(Damage damage) {
            return Optional.of(new BrokenLink(seal.position(), seal.entryId(), damage));
        }
    }
}
