package vn.chungtay.organisation.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.chungtay.platform.NavItem;
import vn.chungtay.platform.NavSection;

@Configuration
class OrganisationNavigation {

    @Bean
    NavItem accountPage() {
        return NavItem.in(NavSection.ACCOUNT, 10, "Tài khoản", "/tai-khoan", "user");
    }

    @Bean
    NavItem passwordPage() {
        return NavItem.in(NavSection.ACCOUNT, 20, "Đổi mật khẩu", "/tai-khoan/mat-khau", "key");
    }

    @Bean
    NavItem officersPage() {
        return NavItem.in(NavSection.ADMINISTRATION, 10, "Cán bộ", "/quan-tri/can-bo", "user")
                .forRoles("ADMINISTRATOR")
                .onPhone("Cán bộ");
    }

    @Bean
    NavItem unitsPage() {
        return NavItem.in(NavSection.ADMINISTRATION, 20, "Đơn vị", "/quan-tri/don-vi", "office")
                .forRoles("ADMINISTRATOR")
                .onPhone("Đơn vị");
    }
}
