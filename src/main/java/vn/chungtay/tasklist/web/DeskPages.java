package vn.chungtay.tasklist.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.chungtay.calendar.DueWords;
import vn.chungtay.organisation.CurrentOfficer;
import vn.chungtay.organisation.Officers;
import vn.chungtay.platform.Page;
import vn.chungtay.platform.Viet;
import vn.chungtay.tasklist.Holders;
import vn.chungtay.tasklist.web.DeskPage.Group;
import vn.chungtay.tasklist.web.DeskPage.Line;
import vn.chungtay.tasklist.web.DeskPage.Tab;
import vn.chungtay.tasklist.work.Desk;
import vn.chungtay.tasklist.work.DeskCounts;
import vn.chungtay.tasklist.work.DeskFilter;
import vn.chungtay.tasklist.work.DueWindow;
import vn.chungtay.tasklist.work.TaskList;
import vn.chungtay.tasklist.work.TaskRow;

/** Puts a list of tasks together. */
@Component
class DeskPages {

    private final TaskList tasks;
    private final DueWords dueWords;
    private final CurrentOfficer current;
    private final Holders holders;
    private final Officers officers;

    DeskPages(TaskList tasks, DueWords dueWords, CurrentOfficer current, Holders holders, Officers officers) {
        this.tasks = tasks;
        this.dueWords = dueWords;
        this.current = current;
        this.holders = holders;
        this.officers = officers;
    }

    DeskPage page(DeskAddress address) {
        DeskFilter filter = address.filter();
        LocalDate today = tasks.today();
        DeskCounts counts = tasks.counts(filter);
        DeskCounts desk = tasks.counts(DeskFilter.all(filter.desk()));
        Page<TaskRow> page = tasks.page(filter, address.after());
        return new DeskPage(
                title(filter.desk()),
                capital(Viet.weekday(today)) + ", " + Viet.date(today),
                desk,
                filter.due() == null ? counts.all() : counts.of(filter.due()),
                tabs(address, counts),
                groups(address, page.items(), counts, today),
                page.next() == null ? null : address.after(page.next()).list(),
                address.with(DeskFilter.all(filter.desk())).list());
    }

    static String title(Desk desk) {
        return desk == Desk.OFFICE ? "Việc của đơn vị" : "Việc của tôi";
    }

    private static List<Tab> tabs(DeskAddress address, DeskCounts counts) {
        List<Tab> tabs = new ArrayList<>(List.of(tab(address, null, "Tất cả", counts.all(), "")));
        for (DueWindow window : DueWindow.values()) {
            String urgency = switch (window) {
                case OVERDUE -> "is-overdue";
                case TODAY -> "is-today";
                default -> "";
            };
            tabs.add(tab(address, window, window.label(), counts.of(window), urgency));
        }
        return tabs;
    }

    private static Tab tab(DeskAddress address, @Nullable DueWindow due, String label, int count, String urgency) {
        String href = address.with(address.filter().due(due)).list();
        return new Tab(label, count, href, address.filter().due() == due, count == 0 ? "" : urgency);
    }

    private List<Group> groups(DeskAddress address, List<TaskRow> rows, DeskCounts counts, LocalDate today) {
        Map<DueWindow, List<Line>> lines = rows.stream()
                .collect(Collectors.groupingBy(
                        row -> DueWindow.of(row.dueOn(), today),
                        LinkedHashMap::new,
                        Collectors.mapping(row -> line(address, row), Collectors.toList())));
        return lines.entrySet().stream()
                .map(group -> new Group(group.getKey().label(), counts.of(group.getKey()), group.getValue()))
                .toList();
    }

    private Line line(DeskAddress address, TaskRow row) {
        Long holder = holders.of(row.assigneeId(), row.workGroup());
        boolean mine = holder != null && holder == current.get().id();
        return new Line(
                row,
                dueWords.of(row.dueOn()),
                address.task(row.taskId(), ""),
                address.task(row.taskId(), "nhan"),
                holder == null ? null : mine ? "Tôi" : officers.nameOf(holder.toString()),
                mine);
    }

    private static String capital(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
