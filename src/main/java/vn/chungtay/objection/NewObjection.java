package vn.chungtay.objection;

import java.time.LocalDate;

/**
 * An objection as it came in; its kind is found later.
 *
 * @param content the sender's own words
 * @param senderName kept private; empty if not given
 * @param senderContact address or telephone, kept private; empty if not given
 * @param receivedOn the day from which the law's periods count, not after today
 */
public record NewObjection(
        String subjectType,
        String subjectId,
        String content,
        String senderName,
        String senderContact,
        Channel channel,
        LocalDate receivedOn) {}
