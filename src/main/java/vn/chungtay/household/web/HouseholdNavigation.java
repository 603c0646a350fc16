package vn.chungtay.household.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.chungtay.platform.NavItem;
import vn.chungtay.platform.NavSection;

@Configuration(proxyBeanMethods = false)
class HouseholdNavigation {

    @Bean
    NavItem registryEntry() {
        return NavItem.in(NavSection.LOOKUP, 20, "Sổ hộ", RegistryAddress.LIST, "list")
                .onPhone("Sổ hộ");
    }
}
