package vn.chungtay.document;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface OfficialDocuments extends Repository<OfficialDocument, Long> {

    OfficialDocument save(OfficialDocument document);

    Optional<OfficialDocument> findById(long id);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select d from OfficialDocument d where d.id = :id")
    Optional<OfficialDocument> locked(long id);

    @Query("select d from OfficialDocument d where d.origin.caseKey = :caseKey order by d.id")
    List<OfficialDocument> ofCase(String caseKey);

    @Query(
            "select d from OfficialDocument d where d.origin.subjectType = :type and d.origin.subjectId = :id order by d.id")
    List<OfficialDocument> ofSubject(String type, String id);

    /** For people's eyes: the place lies in their scope, or the agency is one of theirs. */
    @Query("""
            select d from OfficialDocument d left join fetch d.history.steps
            where d.id = :id and (d.origin.placeUnitId in :places or d.origin.unitId in :agencies)""")
    Optional<OfficialDocument> visible(long id, Iterable<String> places, Iterable<String> agencies);

    @Query("""
            select d from OfficialDocument d
            where d.state in (PRINTED, SCANNED) and d.origin.unitId in :agencies order by d.id""")
    List<OfficialDocument> unconfirmed(Iterable<String> agencies);
}
