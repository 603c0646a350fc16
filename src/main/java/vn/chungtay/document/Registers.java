package vn.chungtay.document;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chungtay.organisation.Officer;
import vn.chungtay.organisation.Offices;
import vn.chungtay.organisation.Role;
import vn.chungtay.organisation.Unit;
import vn.chungtay.organisation.UnitKind;
import vn.chungtay.organisation.Units;
import vn.chungtay.platform.NotFound;

/** The yearly registers that an officer may read: of the own agency, of the authority above an office, and those that a clerk keeps. */
@Service
@Transactional(readOnly = true)
public class Registers {

    private final JdbcClient database;
    private final Units units;
    private final Offices offices;

    Registers(JdbcClient database, Units units, Offices offices) {
        this.database = database;
        this.units = units;
        this.offices = offices;
    }

    /** The agencies, the reader's own first. */
    public List<Unit> agencies(Officer reader) {
        Set<String> others = new TreeSet<>(keptBy(reader));
        Unit own = units.get(reader.unitId());
        String superior = own.parentId();
        if (superior != null && (own.kind() == UnitKind.OFFICE || own.kind() == UnitKind.COUNCIL)) {
            others.add(superior);
        }
        others.remove(own.id());
        return Stream.concat(Stream.of(own.id()), others.stream())
                .map(units::get)
                .toList();
    }

    private List<String> keptBy(Officer reader) {
        if (!reader.has(Role.CLERK)) {
            return List.of();
        }
        return units
                .within(units.get(reader.unitId()).kind() == UnitKind.OFFICE ? units.district() : reader.unitId())
                .stream()
                .filter(unit -> reader.scope().groups().contains(offices.group(unit, Role.CLERK.name())))
                .toList();
    }

    /** @throws NotFound when the reader may not see the agency's register */
    public List<RegisterLine> lines(String unitId, int year, Officer reader) {
        if (agencies(reader).stream().noneMatch(unit -> unit.id().equals(unitId))) {
            throw new NotFound();
        }
        return database.sql("""
                        select r.document_id, r.code_number, r.issued_on, r.title, r.signer, r.recipients,
                               d.copies, d.sent_on, d.sent_by, d.note
                        from document_register r left join document_dispatch d using (document_id)
                        where r.unit_id = :unit and r.year = :year order by r.id
                        """)
                .param("unit", unitId)
                .param("year", year)
                .query(RegisterLine.class)
                .list();
    }
}
