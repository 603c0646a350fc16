package vn.chungtay.objection.web;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.chungtay.objection.Objections;
import vn.chungtay.objection.handling.ObjectionReader;
import vn.chungtay.objection.handling.Withdrawal;
import vn.chungtay.organisation.CurrentOfficer;
import vn.chungtay.platform.Refusal;

/** What people say about lists: the queues, entering one, and all about one. */
@Controller
class ObjectionController {

    private final ObjectionReader objections;
    private final Objections intake;
    private final Withdrawal withdrawal;
    private final ObjectionPages pages;
    private final CurrentOfficer present;

    ObjectionController(
            ObjectionReader objections,
            Objections intake,
            Withdrawal withdrawal,
            ObjectionPages pages,
            CurrentOfficer present) {
        this.objections = objections;
        this.intake = intake;
        this.withdrawal = withdrawal;
        this.pages = pages;
        this.present = present;
    }

    /** @param ended shows those that have ended in place of the open ones */
    @GetMapping("/y-kien")
    String list(
            @RequestParam(name = "loai", defaultValue = "chua-phan-loai") String kind,
            @RequestParam(name = "xong", defaultValue = "false") boolean ended,
            @RequestParam(name = "truoc", required = false) @Nullable Long before,
            Model model) {
        Queue queue = Queue.of(kind);
        model.addAttribute("tabs", Arrays.stream(Queue.values()).map(this::tab).toList());
        model.addAttribute("queue", queue);
        model.addAttribute("objections", objections.queue(queue.kind(), !ended, before, present.get()));
        model.addAttribute("ended", objections.count(queue.kind(), false, present.get()));
        model.addAttribute("showsEnded", ended);
        model.addAttribute("further", before != null);
        return "objection/list";
    }

    private Tab tab(Queue queue) {
        return new Tab(queue.code(), queue.label(), objections.count(queue.kind(), true, present.get()));
    }

    @GetMapping("/y-kien/moi")
    ModelAndView form(@RequestParam(name = "ve") String subject) {
        return pages.entry(subject, new EnteredObjection(subject, null, null, null, null, null));
    }

    @PostMapping("/y-kien/moi")
    ModelAndView receive(@ModelAttribute EnteredObjection entered, RedirectAttributes redirect) {
        pages.requireReceiver(entered.ve());
        try {
            String key = intake.open(entered.objection());
            redirect.addFlashAttribute("flash", "Đã nhận ý kiến %s.".formatted(key));
            return new ModelAndView("redirect:/y-kien/" + key);
        } catch (Refusal refusal) {
            ModelAndView page = pages.entry(entered.ve(), entered);
            page.setStatus(HttpStatus.UNPROCESSABLE_ENTITY);
            return page.addObject("refusal", refusal.sentence());
        }
    }

    @GetMapping("/y-kien/{objectionKey}")
    ModelAndView show(@PathVariable String objectionKey) {
        return pages.show(objectionKey);
    }

    @PostMapping("/y-kien/{objectionKey}/rut")
    String withdraw(@PathVariable String objectionKey, @RequestParam String reason, RedirectAttributes redirect) {
        withdrawal.withdraw(objectionKey, reason, present.get());
        redirect.addFlashAttribute("flash", "Đã ghi người gửi rút ý kiến.");
        return "redirect:/y-kien/" + objectionKey;
    }
}
