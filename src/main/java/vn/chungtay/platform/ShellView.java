package vn.chungtay.platform;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The frame of one page for one reader. */
record ShellView(String place, @Nullable Reader reader, List<Entry> entries, List<TopBar> bars, Instant now) {

    record Section(String label, List<Entry> items) {}

    record Entry(NavItem item, boolean current, int count) {

        public String label() {
            return item.label();
        }

        public String phoneLabel() {
            return Objects.requireNonNullElse(item.phoneLabel(), item.label());
        }

        public String href() {
            return item.href();
        }

        public String icon() {
            return item.icon();
        }
    }

    public List<Section> sections() {
        return Stream.of(NavSection.values())
                .filter(section -> section != NavSection.ACCOUNT)
                .map(section -> new Section(section.label(), in(section)))
                .filter(section -> !section.items().isEmpty())
                .toList();
    }

    public List<Entry> account() {
        return in(NavSection.ACCOUNT);
    }

    /** At most four, so that each stays wide enough for a thumb. */
    public List<Entry> tabs() {
        return entries.stream()
                .filter(entry -> entry.item().phoneLabel() != null)
                .limit(4)
                .toList();
    }

    public String printed() {
        String who = reader == null ? "" : "; người in: " + reader.name() + ", " + reader.unitName();
        return "Chung Tay, " + place + ". In lúc " + Viet.dateTime(now) + who + ".";
    }

    private List<Entry> in(NavSection section) {
        return entries.stream()
                .filter(entry -> entry.item().section() == section)
                .toList();
    }
}
