package vn.chungtay.platform;

import java.util.Set;
import java.util.function.IntSupplier;
import org.jspecify.annotations.Nullable;

/**
 * An entry of the navigation. A module contributes each as a bean:
 *
 * <pre>{@code
 * @Bean
 * NavItem myTasks(Desk desk) {
 *     return NavItem.in(NavSection.WORK, 10, "Việc của tôi", "/viec", "tasks").counting(desk::mine).onPhone("Việc");
 * }
 * }</pre>
 *
 * @param icon name in src/main/web/images/icons.svg, without its prefix
 * @param roles names of the roles that see it; none: everybody who is signed in
 * @param phoneLabel short label in the bar at the bottom of a phone; null: under "Thêm" only
 */
public record NavItem(
        NavSection section,
        int order,
        String label,
        String href,
        String icon,
        Set<String> roles,
        @Nullable IntSupplier count,
        @Nullable String phoneLabel) {

    public NavItem {
        roles = Set.copyOf(roles);
    }

    public static NavItem in(NavSection section, int order, String label, String href, String icon) {
        return new NavItem(section, order, label, href, icon, Set.of(), null, null);
    }

    public NavItem forRoles(String... names) {
        return new NavItem(section, order, label, href, icon, Set.of(names), count, phoneLabel);
    }

    public NavItem counting(IntSupplier number) {
        return new NavItem(section, order, label, href, icon, roles, number, phoneLabel);
    }

    public NavItem onPhone(String shortLabel) {
        return new NavItem(section, order, label, href, icon, roles, count, shortLabel);
    }

    boolean isFor(Reader reader) {
        return roles.isEmpty() || reader.roles().stream().anyMatch(roles::contains);
    }
}
