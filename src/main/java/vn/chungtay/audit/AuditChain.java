package vn.chungtay.audit;

import java.util.Optional;

/** Proves that the record is as it was written: each entry's seal covers it and all entries sealed before it. */
public interface AuditChain {

    /** Reads the whole record. Empty if every seal fits and no sealed or waiting entry is missing. */
    Optional<BrokenLink> verify();

    /** Of the last seal, lower-case hex; put into a report, it fixes everything up to here. Empty before the first. */
    Optional<String> head();
}
