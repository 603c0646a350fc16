package vn.chungtay.document.web;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.chungtay.document.DocumentFacts;
import vn.chungtay.document.DocumentReading;
import vn.chungtay.document.Scans;
import vn.chungtay.organisation.CurrentOfficer;
import vn.chungtay.platform.Refusal;

/** Filing the scan of a hand-signed paper and confirming it. Only people of the paper's agency come here. */
@Controller
@RequestMapping("/van-ban/{documentId:\\d{1,18}}/ban-quet")
class ScanController {

    private final DocumentReading reading;
    private final Scans scans;
    private final CurrentOfficer current;

    ScanController(DocumentReading reading, Scans scans, CurrentOfficer current) {
        this.reading = reading;
        this.scans = scans;
        this.current = current;
    }

    @GetMapping
    ModelAndView scan(@PathVariable long documentId) {
        return page(documentId, null);
    }

    @PostMapping
    ModelAndView file(@PathVariable long documentId, @RequestParam MultipartFile scan, RedirectAttributes redirect)
            throws IOException {
        byte[] content = scan.getBytes();
        return attempt(documentId, () -> {
            if (content.length == 0) {
                throw new Refusal("Chưa chọn tệp. Chọn ảnh chụp hoặc bản quét của tờ giấy đã ký rồi nộp lại.");
            }
            scans.file(documentId, content);
            redirect.addFlashAttribute("flash", "Đã nộp bản quét; chờ một công chức khác xác nhận.");
        });
    }

    @PostMapping("/xac-nhan")
    ModelAndView confirm(
            @PathVariable long documentId, @RequestParam(defaultValue = "") String code, RedirectAttributes redirect) {
        return attempt(documentId, () -> {
            scans.confirm(documentId, code);
            redirect.addFlashAttribute("flash", "Đã xác nhận bản quét.");
        });
    }

    @PostMapping("/tra-lai")
    ModelAndView reject(
            @PathVariable long documentId,
            @RequestParam(defaultValue = "") String reason,
            RedirectAttributes redirect) {
        return attempt(documentId, () -> {
            scans.reject(documentId, reason);
            redirect.addFlashAttribute("flash", "Đã trả lại bản quét để nộp lại.");
        });
    }

    private ModelAndView attempt(long documentId, Runnable act) {
        reading.requireMember(documentId, current.get());
        try {
            act.run();
            return new ModelAndView("redirect:/van-ban/" + documentId);
        } catch (Refusal refusal) {
            ModelAndView again = page(documentId, refusal.sentence());
            again.setStatus(HttpStatus.UNPROCESSABLE_ENTITY);
            return again;
        }
    }

    private ModelAndView page(long documentId, @Nullable String refused) {
        reading.requireMember(documentId, current.get());
        DocumentFacts facts = reading.facts(documentId, current.get());
        boolean own = Long.toString(current.get().id()).equals(facts.scannedBy());
        return new ModelAndView("document/scan")
                .addObject("document", facts)
                .addObject("ownScan", own)
                .addObject("refused", refused);
    }
}
