package vn.chungtay.objection.handling;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import vn.chungtay.objection.ObjectionKind;
import vn.chungtay.objection.ObjectionState;

interface ObjectionRows extends Repository<Objection, Long> {

    Objection save(Objection objection);

    Optional<Objection> findById(long id);

    @Query("select o from Objection o where o.objectionKey = :key and o.about.unitId in :units")
    Optional<Objection> inScope(String key, Collection<String> units);

    @Query("select o from Objection o where o.about.caseKey = :caseKey order by o.id")
    List<Objection> ofCase(String caseKey);

    @Query(
            "select o from Objection o where o.about.subjectType = :type and o.about.subjectId = :subjectId order by o.id")
    List<Objection> ofSubject(String type, String subjectId);

    /** One queue: those of one kind (null: not sorted yet), the open ones or the ended ones. */
    @Query("""
            select o from Objection o
            where o.about.unitId in :units and o.id < :before and o.state in :states
              and ((:kind is null and o.kind is null) or o.kind = :kind)
            order by o.id desc""")
    List<Objection> queue(
            Collection<String> units,
            @Nullable ObjectionKind kind,
            Collection<ObjectionState> states,
            long before,
            Limit limit);

    @Query("""
            select count(o) from Objection o
            where o.about.unitId in :units and o.state in :states and ((:kind is null and o.kind is null) or o.kind = :kind)""")
    long count(Collection<String> units, @Nullable ObjectionKind kind, Collection<ObjectionState> states);
}
