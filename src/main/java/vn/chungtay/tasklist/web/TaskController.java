package vn.chungtay.tasklist.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.chungtay.platform.Refusal;
import vn.chungtay.platform.Viet;
import vn.chungtay.tasklist.FieldRefusal;
import vn.chungtay.tasklist.form.Submission;
import vn.chungtay.tasklist.work.Completion;
import vn.chungtay.tasklist.work.FormFaults;
import vn.chungtay.tasklist.work.TaskConflict;
import vn.chungtay.tasklist.work.TaskWork;

/** One task: see it, take it, give it back, complete it. */
@Controller
@RequestMapping("/viec/{taskId}")
class TaskController {

    private final TaskWork work;
    private final TaskPages pages;

    TaskController(TaskWork work, TaskPages pages) {
        this.work = work;
        this.pages = pages;
    }

    @GetMapping
    ModelAndView see(@PathVariable String taskId, @RequestParam MultiValueMap<String, String> query) {
        return pages.open(taskId, DeskAddress.ofTask(query));
    }

    @PostMapping("/nhan")
    Object claim(@PathVariable String taskId, @RequestParam MultiValueMap<String, String> query) {
        DeskAddress from = DeskAddress.ofTask(query);
        try {
            work.claim(taskId);
            return "redirect:" + from.task(taskId, "");
        } catch (TaskConflict first) {
            return pages.conflict(taskId, from, Submission.NONE, first);
        }
    }

    @PostMapping("/tra")
    Object giveBack(
            @PathVariable String taskId,
            @RequestParam MultiValueMap<String, String> query,
            RedirectAttributes redirect) {
        DeskAddress from = DeskAddress.ofTask(query);
        try {
            work.giveBack(taskId);
            redirect.addFlashAttribute("flash", "Đã trả lại việc cho đơn vị.");
            return "redirect:" + from.list();
        } catch (TaskConflict first) {
            return pages.conflict(taskId, from, Submission.NONE, first);
        }
    }

    @PostMapping
    Object complete(
            @PathVariable String taskId,
            @RequestParam MultiValueMap<String, String> query,
            HttpServletRequest request,
            RedirectAttributes redirect) {
        DeskAddress from = DeskAddress.ofTask(query);
        Submission submission = SubmissionReader.read(request);
        try {
            Completion done = work.complete(taskId, submission);
            redirect.addFlashAttribute("flash", words(done));
            return "redirect:" + (done.nextTaskId() == null ? from.list() : from.task(done.nextTaskId(), ""));
        } catch (TaskConflict first) {
            return pages.conflict(taskId, from, submission, first);
        } catch (FormFaults faults) {
            return pages.refused(taskId, from, submission, faults.errors(), faults);
        } catch (FieldRefusal refusal) {
            return pages.refused(taskId, from, submission, refusal.sentences(), refusal);
        } catch (Refusal refusal) {
            return pages.refused(taskId, from, submission, Map.of(), refusal);
        }
    }

    private static String words(Completion done) {
        String task = done.about().isEmpty() ? done.name() : done.name() + ", " + done.about();
        return done.again()
                ? "%s: đã hoàn thành lúc %s, lần gửi này không thay đổi gì.".formatted(task, Viet.dateTime(done.at()))
                : "%s đã hoàn thành: %s.".formatted(Viet.time(done.at()), task);
    }
}
