package vn.chungtay.tasklist.web;

import java.util.Arrays;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;
import org.springframework.web.util.UriComponentsBuilder;
import vn.chungtay.platform.Text;
import vn.chungtay.tasklist.work.Desk;
import vn.chungtay.tasklist.work.DeskFilter;
import vn.chungtay.tasklist.work.DueWindow;

/**
 * A desk's filter and place as they stand in an address, so that they survive the way to a task and back.
 *
 * @param after the place in the list; null: its top
 */
record DeskAddress(DeskFilter filter, @Nullable String after) {

    static final String MINE = "/viec";
    static final String OFFICE = "/viec/phong";

    /** From a list's own address. */
    static DeskAddress of(Desk desk, MultiValueMap<String, String> query) {
        String window = text(query, "han");
        DueWindow due = Arrays.stream(DueWindow.values())
                .filter(each -> slug(each).equals(window))
                .findFirst()
                .orElse(null);
        return new DeskAddress(
                new DeskFilter(desk, due, text(query, "xa"), text(query, "qt"), text(query, "tim")),
                query.getFirst("sau"));
    }

    /** From a task's address, which also says from which list one came. */
    static DeskAddress ofTask(MultiValueMap<String, String> query) {
        return of("phong".equals(query.getFirst("ds")) ? Desk.OFFICE : Desk.MINE, query);
    }

    private static String text(MultiValueMap<String, String> query, String name) {
        String text = Text.clean(query.getFirst(name));
        return text.substring(0, Math.min(text.length(), 100));
    }

    private static String slug(DueWindow window) {
        return switch (window) {
            case OVERDUE -> "qua-han";
            case TODAY -> "hom-nay";
            case THIS_WEEK -> "tuan-nay";
            case NEXT_WEEK -> "tuan-sau";
            case LATER -> "sau-nua";
        };
    }

    /** The slug of the chosen window; "": all. */
    public String window() {
        return filter.due() == null ? "" : slug(filter.due());
    }

    DeskAddress with(DeskFilter other) {
        return new DeskAddress(other, null);
    }

    public DeskAddress after(@Nullable String place) {
        return new DeskAddress(filter, place);
    }

    public String list() {
        return query(UriComponentsBuilder.fromPath(filter.desk() == Desk.OFFICE ? OFFICE : MINE));
    }

    /** @param act "", "nhan" or "tra" */
    String task(String taskId, String act) {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath(MINE).pathSegment(taskId);
        if (!act.isEmpty()) {
            address.pathSegment(act);
        }
        return query(filter.desk() == Desk.OFFICE ? address.queryParam("ds", "phong") : address);
    }

    private String query(UriComponentsBuilder address) {
        add(address, "han", window());
        add(address, "xa", filter.place());
        add(address, "qt", filter.process());
        add(address, "tim", filter.words());
        add(address, "sau", after);
        return address.encode().build().toUriString();
    }

    private static void add(UriComponentsBuilder address, String name, @Nullable String value) {
        if (value != null && !value.isEmpty()) {
            address.queryParam(name, "{" + name + "}").uriVariables(Map.of(name, value));
        }
    }
}
