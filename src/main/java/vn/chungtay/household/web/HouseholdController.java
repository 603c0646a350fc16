package vn.chungtay.household.web;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.chungtay.household.HouseholdId;
import vn.chungtay.household.registry.FactsReader;
import vn.chungtay.household.registry.FactsRefused;
import vn.chungtay.household.registry.Field;
import vn.chungtay.household.registry.HouseholdFacts;
import vn.chungtay.household.registry.HouseholdRecord;
import vn.chungtay.household.registry.Problem;
import vn.chungtay.household.registry.Reading;
import vn.chungtay.household.registry.Registry;
import vn.chungtay.organisation.CurrentOfficer;
import vn.chungtay.platform.Refusal;
import vn.chungtay.platform.Text;

/** One family: its record, its correction, its photos. Whoever may not see the family gets the same answer as for none. */
@Controller
class HouseholdController {

    private static final int REASON = 300;

    private final Registry registry;
    private final HouseholdPages pages;
    private final FactsReader reader;
    private final Photos photos;
    private final CurrentOfficer present;

    HouseholdController(
            Registry registry, HouseholdPages pages, FactsReader reader, Photos photos, CurrentOfficer present) {
        this.registry = registry;
        this.pages = pages;
        this.reader = reader;
        this.photos = photos;
        this.present = present;
    }

    @GetMapping("/ho/{householdId:\\d{1,18}}")
    ModelAndView show(@PathVariable long householdId) {
        return pages.show(record(householdId));
    }

    @GetMapping("/ho/{householdId:\\d{1,18}}/sua")
    ModelAndView form(@PathVariable long householdId) {
        HouseholdRecord record = record(householdId);
        return pages.form(record, record.version(), record.texts(), "", List.of());
    }

    @PostMapping("/ho/{householdId:\\d{1,18}}/sua")
    ModelAndView correct(
            @PathVariable long householdId,
            @RequestParam int version,
            @RequestParam MultiValueMap<String, String> form,
            RedirectAttributes redirect) {
        HouseholdRecord record = record(householdId);
        Map<Field, String> texts = Entries.texts(form);
        String reason = Text.clean(form.getFirst("reason"));
        try {
            HouseholdFacts facts = accepted(reader.read(texts), reason);
            registry.correct(new HouseholdId(householdId), present.get().scope(), version, facts, reason);
        } catch (Refusal refusal) {
            return refused(pages.form(record, version, texts, reason, problems(refusal)), refusal);
        }
        redirect.addFlashAttribute("flash", "Đã lưu thông tin hộ.");
        return new ModelAndView("redirect:/ho/" + householdId);
    }

    @PostMapping("/ho/{householdId:\\d{1,18}}/anh")
    ModelAndView attach(
            @PathVariable long householdId,
            @RequestParam String label,
            @RequestParam MultipartFile file,
            RedirectAttributes redirect)
            throws IOException {
        HouseholdRecord record = record(householdId);
        try {
            photos.store(record.view(), label, String.valueOf(file.getOriginalFilename()), file.getBytes());
        } catch (Refusal refusal) {
            return refused(pages.show(record), refusal);
        }
        redirect.addFlashAttribute("flash", "Đã lưu tệp.");
        return new ModelAndView("redirect:/ho/" + householdId);
    }

    private HouseholdRecord record(long householdId) {
        return registry.record(new HouseholdId(householdId), present.get().scope());
    }

    private static HouseholdFacts accepted(Reading reading, String reason) {
        HouseholdFacts facts = reading.accepted().orElseThrow(() -> new FactsRefused(reading.errors()));
        if (reason.isEmpty() || reason.length() > REASON) {
            throw new Refusal("Chưa lưu: cần ghi lý do sửa, nhiều nhất " + REASON + " ký tự.");
        }
        return facts;
    }

    private static List<Problem> problems(Refusal refusal) {
        return refusal instanceof FactsRefused facts ? facts.problems() : List.of();
    }

    private static ModelAndView refused(ModelAndView page, Refusal refusal) {
        page.setStatus(HttpStatus.UNPROCESSABLE_ENTITY);
        return page.addObject("refusal", refusal.sentence());
    }
}
