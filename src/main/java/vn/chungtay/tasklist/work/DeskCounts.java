package vn.chungtay.tasklist.work;

import java.util.EnumMap;
import java.util.Map;

/** How many tasks a desk shows for each urgency, under its other filters. */
public record DeskCounts(Map<DueWindow, Integer> byDue) {

    public DeskCounts {
        Map<DueWindow, Integer> copy = new EnumMap<>(DueWindow.class);
        copy.putAll(byDue);
        byDue = copy;
    }

    public int of(DueWindow window) {
        return byDue.getOrDefault(window, 0);
    }

    public int all() {
        return byDue.values().stream().mapToInt(Integer::intValue).sum();
    }
}
