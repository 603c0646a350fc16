package vn.chungtay.tasklist;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.chungtay.organisation.CurrentOfficer;
import vn.chungtay.organisation.Officers;
import vn.chungtay.platform.Refusal;

/** Nobody approves what they prepared. */
@Component
public class FourEyes {

    private final CurrentOfficer current;
    private final Officers officers;

    FourEyes(CurrentOfficer current, Officers officers) {
        this.current = current;
        this.officers = officers;
    }

    /** Refuses when the officer at work is the one who prepared it. */
    public void require(long preparerOfficerId) {
        require(Long.toString(preparerOfficerId));
    }

    /** As above, for the officer's id as audit writes it; nobody known ("system", null) passes. */
    public void require(@Nullable String preparerOfficerId) {
        String officer = Long.toString(current.get().id());
        if (officer.equals(preparerOfficerId)) {
            throw new Refusal(
                    "%s đã lập nội dung này nên không được tự duyệt. Trả lại việc để người khác trong đơn vị thực hiện."
                            .formatted(officers.nameOf(officer)));
        }
    }
}
