package vn.chungtay.platform;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** What the frame shows around a page. Templates call {@code @shell.view(nav)} once a page. */
@Component("shell")
class Shell {

    private final FrameSettings settings;
    private final Clock clock;
    private final ObjectProvider<Readers> readers;
    private final List<NavItem> items;
    private final List<TopBar> bars;

    Shell(
            FrameSettings settings,
            ObjectProvider<Clock> clock,
            ObjectProvider<Readers> readers,
            ObjectProvider<NavItem> items,
            ObjectProvider<TopBar> bars) {
        this.settings = settings;
        this.clock = clock.getIfAvailable(Clock::systemUTC);
        this.readers = readers;
        this.items =
                items.stream().sorted(Comparator.comparingInt(NavItem::order)).toList();
        this.bars = bars.stream().toList();
    }

    /** @param nav address of the entry to mark; null: the one whose address begins the page's */
    public ShellView view(@Nullable String nav) {
        return view(reader(), nav, item -> true);
    }

    /** Without side navigation, so nothing is counted. */
    public ShellView plain() {
        return view(reader(), null, item -> item.section() == NavSection.ACCOUNT);
    }

    private ShellView view(@Nullable Reader reader, @Nullable String nav, Predicate<NavItem> wanted) {
        if (reader == null) {
            return new ShellView(settings.place(), null, List.of(), List.of(), clock.instant());
        }
        List<NavItem> open =
                items.stream().filter(item -> item.isFor(reader)).filter(wanted).toList();
        String current = current(nav, open);
        List<ShellView.Entry> entries =
                open.stream().map(item -> entry(item, current)).toList();
        return new ShellView(settings.place(), reader, entries, bars, clock.instant());
    }

    private static ShellView.Entry entry(NavItem item, String current) {
        int count = item.count() == null ? 0 : item.count().getAsInt();
        return new ShellView.Entry(item, item.href().equals(current), count);
    }

    private @Nullable Reader reader() {
        Readers known = readers.getIfAvailable();
        return known == null ? null : known.current().orElse(null);
    }

    private static String current(@Nullable String nav, List<NavItem> open) {
        String path = nav == null ? path() : nav;
        return open.stream()
                .map(NavItem::href)
                .filter(href -> path.equals(href) || path.startsWith(href + "/"))
                .max(Comparator.comparingInt(String::length))
                .orElse("");
    }

    private static String path() {
        if (RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes attributes) {
            HttpServletRequest request = attributes.getRequest();
            return request.getRequestURI().substring(request.getContextPath().length());
        }
        return "";
    }
}
