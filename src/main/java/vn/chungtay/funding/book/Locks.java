package vn.chungtay.funding.book;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.springframework.stereotype.Component;
import vn.chungtay.platform.NotFound;

/** Locks sources for the rest of the transaction, always in the order of their ids, and reads them as they are then. */
@Component
class Locks {

    private final EntityManager entities;

    Locks(EntityManager entities) {
        this.entities = entities;
    }

    Map<Long, FundingSource> of(Collection<Long> sourceIds) {
        entities.flush();
        Map<Long, FundingSource> locked = new TreeMap<>();
        for (Long id : new TreeSet<>(sourceIds)) {
            locked.put(id, lock(id));
        }
        return locked;
    }

    /** Its source, then the allocation itself. */
    void of(AllocationRow allocation) {
        of(Set.of(allocation.source().id()));
        entities.refresh(allocation, LockModeType.PESSIMISTIC_WRITE);
    }

    private FundingSource lock(Long id) {
        FundingSource source = entities.find(FundingSource.class, id);
        if (source == null) {
            throw new NotFound();
        }
        entities.refresh(source, LockModeType.PESSIMISTIC_WRITE);
        return source;
    }
}
