package vn.chungtay.household.web;

import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.chungtay.household.intake.ImportDesk;
import vn.chungtay.household.registry.RegistryWriters;
import vn.chungtay.organisation.CurrentOfficer;
import vn.chungtay.platform.Refusal;

/** Sending a commune's spreadsheet, seeing what is wrong in it, taking it over. */
@Controller
class ImportController {

    private final ImportDesk imports;
    private final RegistryWriters writers;
    private final CurrentOfficer present;

    ImportController(ImportDesk imports, RegistryWriters writers, CurrentOfficer present) {
        this.imports = imports;
        this.writers = writers;
        this.present = present;
    }

    @GetMapping("/ho/nhap")
    ModelAndView form() {
        writers.ownCommune();
        return new ModelAndView("household/import")
                .addObject("recent", imports.recent(present.get().scope()));
    }

    @PostMapping("/ho/nhap")
    ModelAndView stage(@RequestParam MultipartFile file) throws IOException {
        try {
            long id = imports.stage(String.valueOf(file.getOriginalFilename()), file.getBytes());
            return new ModelAndView("redirect:/ho/nhap/" + id);
        } catch (Refusal refusal) {
            ModelAndView page = form();
            page.setStatus(HttpStatus.UNPROCESSABLE_ENTITY);
            return page.addObject("refusal", refusal.sentence());
        }
    }

    @GetMapping("/ho/nhap/{importId:\\d{1,18}}")
    String show(@PathVariable long importId, Model model) {
        var staged = imports.view(importId, present.get().scope());
        model.addAttribute("file", staged);
        model.addAttribute("mayWrite", writers.mayWriteFor(staged.unitId()));
        return "household/import-rows";
    }

    @PostMapping("/ho/nhap/{importId:\\d{1,18}}/ghi-so")
    String accept(@PathVariable long importId, RedirectAttributes redirect) {
        int taken = imports.accept(importId).size();
        redirect.addFlashAttribute("flash", "Đã ghi " + taken + " hộ vào sổ.");
        return "redirect:/ho/nhap/" + importId;
    }
}
