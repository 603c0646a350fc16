package vn.chungtay.tasklist.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.chungtay.platform.NavItem;
import vn.chungtay.platform.NavSection;
import vn.chungtay.tasklist.work.Desk;
import vn.chungtay.tasklist.work.TaskList;

/** The desk's entries in the navigation, each with its number of tasks. */
@Configuration(proxyBeanMethods = false)
class DeskNavigation {

    @Bean
    NavItem myTasks(TaskList tasks) {
        return NavItem.in(NavSection.WORK, 10, "Việc của tôi", DeskAddress.MINE, "tasks")
                .counting(() -> tasks.size(Desk.MINE))
                .onPhone("Việc");
    }

    @Bean
    NavItem officeTasks(TaskList tasks) {
        return NavItem.in(NavSection.WORK, 20, "Việc của đơn vị", DeskAddress.OFFICE, "office")
                .counting(() -> tasks.size(Desk.OFFICE));
    }
}
