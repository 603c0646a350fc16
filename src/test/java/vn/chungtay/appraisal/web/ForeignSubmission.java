package vn.chungtay.appraisal.web;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.chungtay.ForeignIds;
import vn.chungtay.nomination.ListSubmitted;

/** A list of Yên Phúc that the district is looking at. */
class ForeignSubmission implements ForeignIds {

    private static final String KEY = "DN-2025-VQ-9002";

    private final JdbcClient database;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;

    ForeignSubmission(JdbcClient database, ApplicationEventPublisher events, PlatformTransactionManager transactions) {
        this.database = database;
        this.events = events;
        this.transaction = new TransactionTemplate(transactions);
    }

    @Override
    public String variable() {
        return "submissionKey";
    }

    @Override
    public String foreignId() {
        transaction.executeWithoutResult(status -> {
            long round = database.sql(
                            "insert into nomination_round (round_key, unit_id, name, stage, posting_profile_id,"
                                    + " vote_rule_id, opened_by, opened_at) values ('DX-2025-VQ-9002', 'VQ.YENPHUC',"
                                    + " 'Đợt nơi khác', 'POSTING_CLOSED', (select min(id) from posting_profile),"
                                    + " (select min(id) from vote_rule), 'system', now()) returning id")
                    .query(Long.class)
                    .single();
            long submission = database.sql(
                            "insert into submission (submission_key, round_id, document_id, state, number,"
                                    + " sent_on) values (?, ?, 1, 'SENT', '01/TTr-UBND', date '2025-04-01') returning id")
                    .params(KEY, round)
                    .query(Long.class)
                    .single();
            events.publishEvent(new ListSubmitted(submission, KEY, round, "VQ.YENPHUC"));
        });
        return KEY;
    }
}
