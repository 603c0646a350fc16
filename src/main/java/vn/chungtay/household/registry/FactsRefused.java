package vn.chungtay.household.registry;

import java.util.List;
import vn.chungtay.platform.Refusal;

/** The facts can't stand in the registry; the problems say which field is why. */
public final class FactsRefused extends Refusal {

    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    public FactsRefused(List<Problem> problems) {
        super("Chưa lưu: có thông tin cần sửa, xem lời nhắc dưới từng ô.");
        this.problems = List.copyOf(problems);
    }

    public List<Problem> problems() {
        return problems;
    }
}
