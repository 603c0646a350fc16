package vn.chungtay.funding;

import java.time.LocalDate;
import java.util.List;

/** The sources of money: entered by one officer, confirmed by another. */
public interface Sources {

    /** @throws vn.chungtay.platform.NotFound if there is none */
    Source get(long sourceId);

    /** Confirmed sources of a stream in force on that day, those that end first at the head. */
    List<Source> usable(Stream stream, LocalDate on);

    /** Enters a source in the name of the present officer; it can't be used yet. */
    long propose(NewSource source);

    /** @throws vn.chungtay.platform.Refusal if the present officer is the one who entered it */
    void confirm(long sourceId);

    /** @throws vn.chungtay.platform.Refusal if the present officer is the one who entered it */
    void refuse(long sourceId, String reason);
}
