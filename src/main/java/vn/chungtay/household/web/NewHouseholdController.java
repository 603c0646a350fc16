package vn.chungtay.household.web;

import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.chungtay.household.HouseholdId;
import vn.chungtay.household.registry.FactsReader;
import vn.chungtay.household.registry.FactsRefused;
import vn.chungtay.household.registry.Field;
import vn.chungtay.household.registry.HouseholdFacts;
import vn.chungtay.household.registry.Problem;
import vn.chungtay.household.registry.Reading;
import vn.chungtay.household.registry.Registry;
import vn.chungtay.household.registry.RegistryWriters;

/** Entering one family by hand. */
@Controller
class NewHouseholdController {

    private final Registry registry;
    private final RegistryWriters writers;
    private final FactsReader reader;

    NewHouseholdController(Registry registry, RegistryWriters writers, FactsReader reader) {
        this.registry = registry;
        this.writers = writers;
        this.reader = reader;
    }

    @GetMapping("/ho/moi")
    String form(Model model) {
        writers.ownCommune();
        model.addAttribute("sections", FormSection.all(Map.of(), List.of()));
        return "household/new";
    }

    @PostMapping("/ho/moi")
    ModelAndView register(@RequestParam MultiValueMap<String, String> form, RedirectAttributes redirect) {
        writers.ownCommune();
        Map<Field, String> texts = Entries.texts(form);
        Reading reading = reader.read(texts);
        HouseholdFacts facts = reading.facts();
        if (facts == null) {
            return again(texts, reading.problems());
        }
        try {
            HouseholdId id = registry.register(facts);
            redirect.addFlashAttribute("flash", "Đã ghi hộ vào sổ.");
            return new ModelAndView("redirect:/ho/" + id);
        } catch (FactsRefused refused) {
            return again(texts, refused.problems());
        }
    }

    private static ModelAndView again(Map<Field, String> texts, List<Problem> problems) {
        ModelAndView page = new ModelAndView("household/new", HttpStatus.UNPROCESSABLE_ENTITY);
        page.addObject("sections", FormSection.all(texts, problems));
        page.addObject("errors", problems.stream().filter(Problem::blocking).toList());
        return page;
    }
}
