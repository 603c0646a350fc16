package vn.chungtay.calendar.web;

import java.time.Clock;
import java.time.Year;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.chungtay.calendar.AnnouncedDay;
import vn.chungtay.calendar.DayKind;
import vn.chungtay.calendar.HolidayAdministration;
import vn.chungtay.platform.Refusal;
import vn.chungtay.platform.Viet;

@Controller
@RequestMapping("/quan-tri/lich-nghi")
class HolidayController {

    private final HolidayAdministration holidays;
    private final Clock clock;

    HolidayController(HolidayAdministration holidays, Clock clock) {
        this.holidays = holidays;
        this.clock = clock;
    }

    @GetMapping
    String year(@RequestParam(name = "nam", required = false) @Nullable Integer year, Model model) {
        return page(year == null ? Year.now(clock).getValue() : year, HolidayForm.EMPTY, model);
    }

    @PostMapping
    String announce(HolidayForm form, Model model, RedirectAttributes redirect) {
        AnnouncedDay day;
        try {
            day = form.announced();
        } catch (Refusal refusal) {
            model.addAttribute("refusal", refusal.sentence());
            return page(Year.now(clock).getValue(), form, model);
        }
        int moved = holidays.announce(day);
        redirect.addFlashAttribute("flash", done(day, moved));
        redirect.addAttribute("nam", day.date().getYear());
        return "redirect:/quan-tri/lich-nghi";
    }

    private String page(int year, HolidayForm form, Model model) {
        int now = Year.now(clock).getValue();
        List<AnnouncedDay> days = holidays.of(year);
        model.addAttribute("year", year);
        model.addAttribute(
                "years", IntStream.rangeClosed(now - 1, now + 2).boxed().toList());
        model.addAttribute("days", days);
        model.addAttribute("provisional", days.stream().anyMatch(AnnouncedDay::provisional));
        model.addAttribute("kinds", DayKind.values());
        model.addAttribute("form", form);
        return "calendar/year";
    }

    private static String done(AnnouncedDay day, int moved) {
        String recorded = "Đã ghi ngày %s".formatted(Viet.date(day.date()));
        return moved == 0
                ? recorded + "; không có hạn nào thay đổi."
                : recorded + "; %d hạn đã được tính lại.".formatted(moved);
    }
}
