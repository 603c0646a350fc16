package vn.chungtay.funding.book;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import vn.chungtay.funding.Commitment;
import vn.chungtay.funding.Source;
import vn.chungtay.funding.Stream;
import vn.chungtay.organisation.Officers;
import vn.chungtay.platform.Refusal;
import vn.chungtay.platform.Viet;

/** Whether a locked source may pay a commitment; if not, the officer is told why and by whom. */
@Component
class SourceGuard {

    private final Book book;
    private final Officers officers;
    private final Clock clock;

    SourceGuard(Book book, Officers officers, Clock clock) {
        this.book = book;
        this.officers = officers;
        this.clock = clock;
    }

    void check(FundingSource locked, Commitment commitment) {
        Source source = locked.view();
        if (!source.isUsable(LocalDate.now(clock))) {
            throw new Refusal("Nguồn “" + source.name() + "” chưa được xác nhận hoặc đã hết thời hạn sử dụng.");
        }
        if (source.stream() != commitment.stream() && source.stream() != Stream.MOVEMENT) {
            throw new Refusal("Nguồn “" + source.name() + "” không dùng cho hộ thuộc nguồn “"
                    + commitment.stream().label() + "”.");
        }
        if (!locked.suffices(commitment.amount())) {
            throw new Refusal("Nguồn “" + source.name() + "” còn " + source.left() + ", không đủ " + commitment.amount()
                    + "." + whoWasFirst(source.id()) + " Cần chọn nguồn khác hoặc bổ sung vốn.");
        }
    }

    private String whoWasFirst(long sourceId) {
        return book.lastCommitment(sourceId)
                .map(last -> " " + officers.nameOf(last.by()) + " đã giao " + last.amount() + " lúc "
                        + Viet.dateTime(last.at()) + ".")
                .orElse("");
    }
}
