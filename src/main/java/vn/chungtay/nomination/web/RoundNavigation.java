package vn.chungtay.nomination.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.chungtay.platform.NavItem;
import vn.chungtay.platform.NavSection;

@Configuration(proxyBeanMethods = false)
class RoundNavigation {

    @Bean
    NavItem roundsEntry() {
        return NavItem.in(NavSection.LOOKUP, 15, "Đợt xét của xã", "/dot-xet", "round");
    }
}
