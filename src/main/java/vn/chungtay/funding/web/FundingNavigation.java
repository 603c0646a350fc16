package vn.chungtay.funding.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.chungtay.platform.NavItem;
import vn.chungtay.platform.NavSection;

@Configuration(proxyBeanMethods = false)
class FundingNavigation {

    @Bean
    NavItem sourcesEntry() {
        return NavItem.in(NavSection.LOOKUP, 45, "Nguồn vốn", "/nguon-von", "bars")
                .forRoles(
                        "SOCIAL_APPRAISER",
                        "HOUSE_APPRAISER",
                        "FINANCE_APPRAISER",
                        "OFFICE_HEAD",
                        "DISTRICT_CHAIR",
                        "LEGAL_CHECKER",
                        "FRONT_OFFICER",
                        "PROVINCE_OFFICER");
    }

    @Bean
    NavItem rulesEntry() {
        return NavItem.in(NavSection.LOOKUP, 46, "Mức hỗ trợ, đợt chi", "/nguon-von/dinh-muc", "clip");
    }
}
