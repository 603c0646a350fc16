package vn.chungtay.tasklist;

import java.util.Map;

/**
 * The owner's part of a task page.
 *
 * @param fragment a Thymeleaf fragment shown above the form, e.g. {@code "nomination/tasks :: villageMeeting"}; it stands inside the
 *     page's form element, so it may hold inputs but no form
 * @param model what the fragment reads
 * @param initial what the fields start with, by key: String, Number, Boolean, LocalDate or Dong
 * @param rows whether the fragment holds inputs named {@code row.<id>.<column>}; otherwise such inputs are refused
 */
public record TaskPage(String fragment, Map<String, Object> model, Map<String, Object> initial, boolean rows) {

    /** A task whose form needs nothing beside it. */
    public static TaskPage plain() {
        return new TaskPage("tasklist/tasks :: none", Map.of(), Map.of(), false);
    }
}
