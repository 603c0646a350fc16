package vn.chungtay.objection.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.chungtay.platform.NavItem;
import vn.chungtay.platform.NavSection;

@Configuration(proxyBeanMethods = false)
class ObjectionNavigation {

    @Bean
    NavItem objectionsEntry() {
        return NavItem.in(NavSection.LOOKUP, 50, "Phản ánh, khiếu nại", "/y-kien", "talk");
    }
}
