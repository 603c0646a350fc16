package vn.chungtay.demo;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.chungtay.platform.TopBar;
import vn.chungtay.platform.Viet;

/** The bar that moves the demo's clock. */
@Controller
@Profile("demo")
class TimeBar {

    private final DemoTime time;

    TimeBar(DemoTime time) {
        this.time = time;
    }

    @PostMapping("/demo/tua-thoi-gian")
    String forward(@RequestParam(defaultValue = "0") int days, RedirectAttributes redirect) {
        time.forward(days);
        redirect.addFlashAttribute("flash", "Đã tua đến " + Viet.date(time.today()) + ".");
        return "redirect:/viec";
    }

    /** For the template of the bar. */
    @Configuration(proxyBeanMethods = false)
    @Profile("demo")
    static class Bar {

        @Bean
        TopBar timeBar() {
            return new TopBar("demo/bar", "bar");
        }
    }
}
