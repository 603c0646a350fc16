package vn.chungtay.organisation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;
import vn.chungtay.platform.Refusal;
import vn.chungtay.platform.Viet;

/** Reads the units once: nothing but a migration changes them. */
@Component
class UnitDirectory implements Units {

    private static final String DISTRICT = "VQ";

    private final Supplier<UnitMap> units;
    private final Supplier<Map<String, Set<Role>>> duties;
    private final Clock clock;

    UnitDirectory(UnitTable table, Clock clock) {
        this.units = SingletonSupplier.of(() -> new UnitMap(table.units()));
        this.duties = SingletonSupplier.of(table::duties);
        this.clock = clock;
    }

    UnitMap map() {
        return units.get();
    }

    @Override
    public Unit get(String id) {
        return map().get(id);
    }

    @Override
    public List<Unit> all() {
        return map().all();
    }

    @Override
    public List<Unit> communes(LocalDate on) {
        return map().communes(on);
    }

    @Override
    public boolean isOpen(String id, LocalDate on) {
        return get(id).isOpen(on);
    }

    @Override
    public void requireOpen(String id) {
        Unit unit = get(id);
        LocalDate today = LocalDate.now(clock);
        if (today.isBefore(unit.validFrom())) {
            throw new Refusal("%s chỉ thành lập từ ngày %s; chưa thể lập hồ sơ mới cho đơn vị này."
                    .formatted(unit.agencyName(), Viet.date(unit.validFrom())));
        }
        LocalDate end = unit.validTo();
        if (end != null && today.isAfter(end)) {
            throw new Refusal("%s đã kết thúc hoạt động sau ngày %s; đề nghị lập hồ sơ tại %s."
                    .formatted(unit.agencyName(), Viet.date(end), successors(unit)));
        }
    }

    private String successors(Unit unit) {
        return unit.successorIds().isEmpty()
                ? "cơ quan tiếp nhận chức năng, nhiệm vụ"
                : unit.successorIds().stream()
                        .map(id -> named(get(responsible(id))))
                        .collect(Collectors.joining(", "));
    }

    /** With the day of its founding: successors often keep the old name. */
    private static String named(Unit unit) {
        return unit.agencyName() + " (hoạt động từ ngày " + Viet.date(unit.validFrom()) + ")";
    }

    @Override
    public Set<String> predecessors(String id) {
        return map().predecessors(id, LocalDate.now(clock));
    }

    @Override
    public Set<String> within(String id) {
        return map().within(id);
    }

    @Override
    public Set<Role> duties(String id) {
        return duties.get().getOrDefault(id, Set.of());
    }

    @Override
    public String responsible(String id) {
        return map().responsible(id, LocalDate.now(clock));
    }

    @Override
    public String district() {
        return DISTRICT;
    }
}
