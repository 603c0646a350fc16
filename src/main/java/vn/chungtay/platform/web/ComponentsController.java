package vn.chungtay.platform.web;

import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** For those who build pages: every part with its states. Demo only. */
@Controller
@Profile("demo")
class ComponentsController {

    @GetMapping("/thanh-phan")
    String components(Model model) {
        model.addAttribute("flash", "09:32 đã trình báo cáo thẩm định xã Hòa Bình.");
        return "platform/components";
    }
}
