package vn.chungtay.document;

import java.util.concurrent.Callable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.chungtay.organisation.TestOfficers;

/** Documents of the sample types, drafted by the officers of the tests' cast. */
@Component
public class SampleDocuments {

    static final String CASE = "XX-2025-VQ-0001";

    private final Documents documents;
    private final Approvals approvals;
    private final TestOfficers officers;

    SampleDocuments(Documents documents, Approvals approvals, TestOfficers officers, JdbcClient database) {
        this.documents = documents;
        this.approvals = approvals;
        this.officers = officers;
        database.sql("""
                insert into document_type (code, name, symbol, series, title, template, kind, unit_kind, signer_role,
                                           signer_form, drafting_role, legal_check, recipients, retention, legal_basis) values
                  ('sample-notice', 'Thông báo', 'TB', 'MẪU', 'Thông báo mẫu', 'sample/decision', 'ISSUED', 'COMMUNE',
                   'COMMUNE_CHAIR', 'TM', null, false, 'Các thôn; Cổng thông tin điện tử xã', '10 năm', 'Mẫu'),
                  ('sample-decision', 'Quyết định', 'QĐ', 'MẪU', 'Quyết định mẫu', 'sample/decision', 'ISSUED', 'DISTRICT',
                   'DISTRICT_CHAIR', 'TM', 'HOUSE_APPRAISER', true, 'Như Điều 3', '10 năm', 'Mẫu'),
                  ('sample-minutes', 'Biên bản', 'BB', null, 'Biên bản mẫu', 'sample/minutes', 'PAPER', 'COMMUNE',
                   null, null, null, false, '', '20 năm', 'Mẫu')
                on conflict do nothing
                """).update();
    }

    public long notice() {
        return notice("2");
    }

    long notice(String families) {
        return as(
                TestOfficers.YENPHUC_OFFICER, () -> documents.draft(request("sample-notice", "VQ.YENPHUC", families)));
    }

    public long approvedNotice() {
        long id = notice();
        as(TestOfficers.YENPHUC_CHAIR, () -> approve(id));
        return id;
    }

    long approvedNoticeOfDiemHe() {
        long id = as(TestOfficers.DIEMHE_OFFICER, () -> documents.draft(request("sample-notice", "VQ.DIEMHE", "2")));
        as(TestOfficers.DIEMHE_CHAIR, () -> approve(id));
        return id;
    }

    long decision() {
        return as(TestOfficers.HOUSE_APPRAISER, () -> documents.draft(request("sample-decision", "VQ", "3")));
    }

    public long minutes() {
        return as(TestOfficers.YENPHUC_OFFICER, () -> documents.print(request("sample-minutes", "VQ.YENPHUC", "4")));
    }

    Object approve(long id) {
        approvals.approve(id);
        return id;
    }

    /** Lets the officer do it in this thread. */
    <T> T as(String username, Callable<T> act) {
        officers.signIn(username);
        try {
            return act.call();
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        } finally {
            officers.signOut();
        }
    }

    void does(String username, Runnable act) {
        as(username, () -> {
            act.run();
            return null;
        });
    }

    private static DocumentRequest request(String type, String unitId, String families) {
        return new DocumentRequest(type, unitId, "VQ.YENPHUC", CASE, "sample", families);
    }
}
