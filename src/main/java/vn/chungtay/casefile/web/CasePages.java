package vn.chungtay.casefile.web;

import java.nio.charset.StandardCharsets;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import vn.chungtay.casefile.CaseFile;
import vn.chungtay.organisation.CurrentOfficer;

@Controller
@RequestMapping("/ho-so/{caseKey}")
class CasePages {

    private final CaseFile cases;
    private final CurrentOfficer current;

    CasePages(CaseFile cases, CurrentOfficer current) {
        this.cases = cases;
        this.current = current;
    }

    @GetMapping
    String page(@PathVariable String caseKey, Model model) {
        model.addAttribute("file", cases.open(caseKey, current.get()));
        return "casefile/case";
    }

    @GetMapping("/so-do")
    ResponseEntity<byte[]> diagram(@PathVariable String caseKey) {
        String xml = cases.diagram(caseKey, current.get());
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_XML)
                .cacheControl(CacheControl.noCache().cachePrivate())
                .body(xml.getBytes(StandardCharsets.UTF_8));
    }
}
