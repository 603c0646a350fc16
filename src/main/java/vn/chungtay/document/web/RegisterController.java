package vn.chungtay.document.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.chungtay.document.DocumentReading;
import vn.chungtay.document.Registers;
import vn.chungtay.organisation.CurrentOfficer;
import vn.chungtay.organisation.Officer;
import vn.chungtay.organisation.Officers;
import vn.chungtay.organisation.Unit;
import vn.chungtay.platform.Viet;

/** What an agency has issued, and which papers wait for their scan. */
@Controller
class RegisterController {

    private static final int FIRST_YEAR = 2024;

    private final Registers registers;
    private final DocumentReading reading;
    private final Officers officers;
    private final CurrentOfficer current;
    private final Clock clock;

    RegisterController(
            Registers registers, DocumentReading reading, Officers officers, CurrentOfficer current, Clock clock) {
        this.registers = registers;
        this.reading = reading;
        this.officers = officers;
        this.current = current;
        this.clock = clock;
    }

    @GetMapping("/van-ban")
    String papers(Model page) {
        page.addAttribute("papers", reading.unconfirmedPapers(current.get()));
        return "document/papers";
    }

    @GetMapping("/van-ban/so")
    String register(
            @RequestParam(name = "co-quan", required = false) @Nullable String agency,
            @RequestParam(name = "nam", required = false) @Nullable Integer asked,
            Model page) {
        Officer reader = current.get();
        List<Unit> agencies = registers.agencies(reader);
        String unitId = agency == null ? agencies.get(0).id() : agency;
        int today = LocalDate.ofInstant(clock.instant(), Viet.ZONE).getYear();
        int year = asked == null ? today : asked;
        page.addAttribute("lines", registers.lines(unitId, year, reader));
        page.addAttribute("agencies", agencies);
        page.addAttribute("unitId", unitId);
        page.addAttribute("year", year);
        page.addAttribute(
                "years", IntStream.rangeClosed(FIRST_YEAR, today).boxed().toList());
        page.addAttribute("officers", officers);
        return "document/register";
    }
}
