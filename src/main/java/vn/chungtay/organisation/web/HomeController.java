package vn.chungtay.organisation.web;

import java.util.Set;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import vn.chungtay.organisation.CurrentOfficer;
import vn.chungtay.organisation.Role;

@Controller
class HomeController {

    private final CurrentOfficer officer;

    HomeController(CurrentOfficer officer) {
        this.officer = officer;
    }

    /** To the tasks; whoever only administers has none. */
    @GetMapping("/")
    String home() {
        boolean onlyAdministers = officer.get().roles().equals(Set.of(Role.ADMINISTRATOR));
        return onlyAdministers ? "redirect:/quan-tri/can-bo" : "redirect:/viec";
    }
}
