package vn.chungtay.disbursement.web;

import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import vn.chungtay.disbursement.PaymentOrderView;
import vn.chungtay.disbursement.PaymentOrders;
import vn.chungtay.household.Households;
import vn.chungtay.organisation.CurrentOfficer;
import vn.chungtay.organisation.Units;
import vn.chungtay.platform.NavItem;
import vn.chungtay.platform.NavSection;

@Controller
class PaymentController {

    private final PaymentOrders orders;
    private final Households households;
    private final Units units;
    private final CurrentOfficer currentOfficer;

    PaymentController(PaymentOrders orders, Households households, Units units, CurrentOfficer currentOfficer) {
        this.orders = orders;
        this.households = households;
        this.units = units;
        this.currentOfficer = currentOfficer;
    }

    @GetMapping("/chi-tra")
    String list(Model model) {
        List<PaymentOrderView> seen = orders.seenBy(currentOfficer.get().scope());
        model.addAttribute("orders", seen);
        model.addAttribute(
                "families",
                households.byId(seen.stream().map(PaymentOrderView::householdId).toList()));
        model.addAttribute("units", units);
        return "disbursement/list";
    }

    @Configuration(proxyBeanMethods = false)
    static class Navigation {

        @Bean
        NavItem paymentsEntry() {
            return NavItem.in(NavSection.LOOKUP, 40, "Chi trả", "/chi-tra", "money");
        }
    }
}
