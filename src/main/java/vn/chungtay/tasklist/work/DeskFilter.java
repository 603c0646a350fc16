package vn.chungtay.tasklist.work;

import org.jspecify.annotations.Nullable;

/**
 * What an officer wants to see.
 *
 * @param due null: all
 * @param place a unit's id; "": all
 * @param process a process's key; "": all
 * @param words what must occur in name, subject, place or case key; accents and case don't matter
 */
public record DeskFilter(Desk desk, @Nullable DueWindow due, String place, String process, String words) {

    public static DeskFilter all(Desk desk) {
        return new DeskFilter(desk, null, "", "", "");
    }

    public DeskFilter due(@Nullable DueWindow other) {
        return new DeskFilter(desk, other, place, process, words);
    }

    public boolean isEverything() {
        return equals(all(desk));
    }
}
