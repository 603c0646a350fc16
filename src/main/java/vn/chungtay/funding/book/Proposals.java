package vn.chungtay.funding.book;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.chungtay.funding.Commitment;
import vn.chungtay.funding.Grant;
import vn.chungtay.funding.LevelPart;
import vn.chungtay.funding.Source;
import vn.chungtay.funding.Sources;
import vn.chungtay.funding.Stream;
import vn.chungtay.funding.SupportLevels;
import vn.chungtay.money.Dong;
import vn.chungtay.platform.Refusal;

/** Chooses for each part of each family's level the source that ends first and still suffices. */
@Component
class Proposals {

    private final SupportLevels levels;
    private final Sources sources;

    Proposals(SupportLevels levels, Sources sources) {
        this.levels = levels;
        this.sources = sources;
    }

    List<Commitment> of(LocalDate on, List<Grant> grants) {
        Map<Long, Dong> left = new HashMap<>();
        List<Commitment> commitments = new ArrayList<>();
        for (Grant grant : grants) {
            for (LevelPart part :
                    levels.level(grant.stream(), grant.buildType(), on).parts()) {
                Stream payer = part.kind().payingStream(grant.stream());
                Source source = choose(payer, part.amount(), on, left);
                left.put(source.id(), left(source, left).minus(part.amount()));
                commitments.add(new Commitment(grant.householdId(), grant.stream(), source.id(), part.amount()));
            }
        }
        return commitments;
    }

    private Source choose(Stream payer, Dong amount, LocalDate on, Map<Long, Dong> left) {
        return sources.usable(payer, on).stream()
                .filter(source -> !left(source, left).isLessThan(amount))
                .findFirst()
                .orElseThrow(() -> new Refusal("Không có nguồn vốn “" + payer.label() + "” nào còn đủ " + amount
                        + " cho một hộ. Cần bổ sung vốn trước khi phê duyệt."));
    }

    private static Dong left(Source source, Map<Long, Dong> left) {
        return left.getOrDefault(source.id(), source.left());
    }
}
