package vn.chungtay.calendar.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.chungtay.platform.NavItem;
import vn.chungtay.platform.NavSection;

@Configuration(proxyBeanMethods = false)
class HolidayNavigation {

    @Bean
    NavItem holidaysEntry() {
        return NavItem.in(NavSection.ADMINISTRATION, 30, "Lịch nghỉ", "/quan-tri/lich-nghi", "calendar")
                .forRoles("ADMINISTRATOR");
    }
}
