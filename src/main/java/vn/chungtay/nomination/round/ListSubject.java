package vn.chungtay.nomination.round;

import org.springframework.stereotype.Component;
import vn.chungtay.objection.ObjectionSubject;
import vn.chungtay.objection.SubjectDescription;
import vn.chungtay.organisation.Units;
import vn.chungtay.platform.NotFound;

/** People object to a list as a whole, for example because a family is missing: nobody on it is held. */
@Component
class ListSubject implements ObjectionSubject {

    static final String TYPE = "round";

    private final Rounds rounds;
    private final Units units;

    ListSubject(Rounds rounds, Units units) {
        this.rounds = rounds;
        this.units = units;
    }

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public SubjectDescription describe(String subjectId) {
        return describe(Long.parseLong(subjectId), "Cả danh sách");
    }

    SubjectDescription describe(long roundId, String about) {
        Round round = rounds.findById(roundId).orElseThrow(NotFound::new);
        String title =
                "%s, %s".formatted(round.name(), units.get(round.unitId()).name());
        return new SubjectDescription(about, round.unitId(), round.key(), title, "/dot-xet/" + round.key());
    }

    @Override
    public void hold(String subjectId, String objectionKey) {}

    @Override
    public void release(String subjectId, String objectionKey, boolean upheld) {}
}
