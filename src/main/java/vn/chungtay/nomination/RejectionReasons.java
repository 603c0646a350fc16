package vn.chungtay.nomination;

import java.time.LocalDate;
import java.util.List;

/** Why a family isn't put forward or approved: rows of the table {@code rejection_reason}, shared by commune and district. */
public interface RejectionReasons {

    /** Those in force on the day, in the order of their codes. */
    List<RejectionReason> inForce(LocalDate on);

    /** @throws vn.chungtay.platform.NotFound for a code that never was */
    RejectionReason get(String code);
}
