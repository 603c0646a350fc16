package vn.chungtay.document.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.chungtay.platform.NavItem;
import vn.chungtay.platform.NavSection;

@Configuration
class DocumentNavigation {

    @Bean
    NavItem navPapers() {
        return NavItem.in(NavSection.WORK, 60, "Giấy chờ bản quét", "/van-ban", "qr");
    }

    @Bean
    NavItem navDocumentRegister() {
        return NavItem.in(NavSection.LOOKUP, 40, "Sổ văn bản đi", "/van-ban/so", "doc");
    }
}
