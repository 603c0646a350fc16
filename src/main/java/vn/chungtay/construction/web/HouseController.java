package vn.chungtay.construction.web;

import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.chungtay.construction.HouseSupportView;
import vn.chungtay.construction.HouseSupports;
import vn.chungtay.construction.Withdrawals;
import vn.chungtay.household.Households;
import vn.chungtay.organisation.CurrentOfficer;
import vn.chungtay.organisation.Units;
import vn.chungtay.platform.NavItem;
import vn.chungtay.platform.NavSection;
import vn.chungtay.platform.Text;

@Controller
class HouseController {

    private final HouseSupports supports;
    private final Withdrawals withdrawals;
    private final Households households;
    private final Units units;
    private final CurrentOfficer currentOfficer;

    HouseController(
            HouseSupports supports,
            Withdrawals withdrawals,
            Households households,
            Units units,
            CurrentOfficer currentOfficer) {
        this.supports = supports;
        this.withdrawals = withdrawals;
        this.households = households;
        this.units = units;
        this.currentOfficer = currentOfficer;
    }

    @GetMapping("/lam-nha")
    String list(Model model) {
        List<HouseSupportView> houses = supports.seenBy(currentOfficer.get().scope());
        model.addAttribute("houses", houses);
        model.addAttribute(
                "families",
                households.byId(
                        houses.stream().map(HouseSupportView::householdId).toList()));
        model.addAttribute("units", units);
        return "construction/list";
    }

    @GetMapping("/lam-nha/{houseKey}/rut")
    String askWithdrawal(@PathVariable String houseKey, Model model) {
        HouseSupportView house = withdrawals.withdrawable(houseKey, currentOfficer.get());
        model.addAttribute("house", house);
        model.addAttribute("family", households.get(house.householdId()));
        return "construction/withdraw";
    }

    @PostMapping("/lam-nha/{houseKey}/rut")
    String withdraw(@PathVariable String houseKey, @RequestParam String reason, RedirectAttributes redirect) {
        withdrawals.withdraw(houseKey, Text.clean(reason), currentOfficer.get());
        redirect.addFlashAttribute("flash", "Đã ghi hộ rút khỏi danh sách hỗ trợ.");
        return "redirect:/ho-so/" + houseKey;
    }

    @Configuration(proxyBeanMethods = false)
    static class Navigation {

        @Bean
        NavItem housesEntry() {
            return NavItem.in(NavSection.LOOKUP, 30, "Làm nhà", "/lam-nha", "house");
        }
    }
}
