package vn.chungtay.objection.handling;

import java.util.Map;
import org.springframework.stereotype.Service;
import vn.chungtay.organisation.Officer;
import vn.chungtay.platform.NotFound;
import vn.chungtay.platform.Refusal;
import vn.chungtay.platform.Text;
import vn.chungtay.platform.UseCase;
import vn.chungtay.workflow.Processes;

/** A sender takes an objection back. */
@Service
public class Withdrawal {

    private static final int LONGEST = 500;

    private final ObjectionRows objections;
    private final Receivers receivers;
    private final Processes processes;

    Withdrawal(ObjectionRows objections, Receivers receivers, Processes processes) {
        this.objections = objections;
        this.receivers = receivers;
        this.processes = processes;
    }

    /** By the officer, not the chair: what the round then submits has to be approved by the chair. */
    @UseCase
    public void withdraw(String key, String reason, Officer officer) {
        Objection objection = objections.inScope(key, officer.scope().unitIds()).orElseThrow(NotFound::new);
        if (!receivers.mayRecord(officer, objection.about().unitId())) {
            throw new Refusal("Chỉ công chức tiếp nhận của xã ghi được việc rút ý kiến.");
        }
        String words = Text.clean(reason);
        if (words.isEmpty() || words.length() > LONGEST) {
            throw new Refusal("Ghi lý do rút ý kiến, không quá 500 ký tự.");
        }
        objection.withdrawFor(words);
        processes.message("objectionWithdrawn", key, Map.of());
    }
}
