package vn.chungtay.nomination.round;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chungtay.organisation.Scope;
import vn.chungtay.organisation.Units;
import vn.chungtay.platform.NotFound;
import vn.chungtay.platform.Page;

/** Rounds for people's eyes. */
@Service
@Transactional(readOnly = true)
public class RoundReader {

    private static final int PAGE = 50;

    private final Rounds rounds;
    private final RoundEntries entries;
    private final RoundFiles files;
    private final Units units;

    RoundReader(Rounds rounds, RoundEntries entries, RoundFiles files, Units units) {
        this.rounds = rounds;
        this.entries = entries;
        this.files = files;
        this.units = units;
    }

    /** @throws NotFound also outside the scope */
    public RoundFile get(String key, Scope scope) {
        return files.of(rounds.inScope(key, scope.unitIds()).orElseThrow(NotFound::new));
    }

    /** For a task, which only those see who may do it. */
    public RoundFile get(long roundId) {
        return files.of(rounds.findById(roundId).orElseThrow(NotFound::new));
    }

    /** For the case's own page and timeline. */
    public Optional<RoundFile> find(String key) {
        return rounds.byKey(key).map(files::of);
    }

    /** Newest first. @param before the {@code next} of the page before */
    public Page<RoundLine> list(boolean open, @Nullable Long before, Scope scope) {
        long start = before == null ? Long.MAX_VALUE : before;
        List<Round> found = rounds.list(scope.unitIds(), stages(open), start, Limit.of(PAGE + 1));
        List<Round> shown = found.subList(0, Math.min(PAGE, found.size()));
        String next = found.size() > PAGE ? Long.toString(shown.get(PAGE - 1).id()) : null;
        return new Page<>(lines(shown), next);
    }

    public long count(boolean open, Scope scope) {
        return rounds.count(scope.unitIds(), stages(open));
    }

    private List<RoundLine> lines(List<Round> shown) {
        Map<Long, List<RoundEntry>> families = entries
                .ofRounds(shown.stream().map(Round::id).toList())
                .stream()
                .collect(Collectors.groupingBy(RoundEntry::roundId));
        return shown.stream()
                .map(round -> line(round, families.getOrDefault(round.id(), List.of())))
                .toList();
    }

    private RoundLine line(Round round, List<RoundEntry> families) {
        return new RoundLine(
                round.key(),
                round.name(),
                units.get(round.unitId()).name(),
                round.stage(),
                round.openedAt(),
                families.size(),
                (int) families.stream().filter(entry -> entry.state().isOpen()).count(),
                (int) families.stream().filter(RoundEntry::isHeld).count(),
                (int) families.stream()
                        .filter(entry -> entry.state() == EntryState.APPROVED)
                        .count());
    }

    private static List<RoundStage> stages(boolean open) {
        return Arrays.stream(RoundStage.values())
                .filter(stage -> stage.isOpen() == open)
                .toList();
    }
}
