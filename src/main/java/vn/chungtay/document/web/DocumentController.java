package vn.chungtay.document.web;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.chungtay.document.DocumentFacts;
import vn.chungtay.document.DocumentReading;
import vn.chungtay.organisation.CurrentOfficer;
import vn.chungtay.organisation.Officer;

@Controller
class DocumentController {

    private final DocumentReading reading;
    private final CurrentOfficer current;

    DocumentController(DocumentReading reading, CurrentOfficer current) {
        this.reading = reading;
        this.current = current;
    }

    @GetMapping("/van-ban/{documentId:\\d{1,18}}")
    String document(@PathVariable long documentId, Model page) {
        Officer reader = current.get();
        DocumentFacts facts = reading.facts(documentId, reader);
        page.addAttribute("document", facts);
        page.addAttribute("member", reading.isMember(facts.view(), reader));
        return "document/document";
    }

    @GetMapping("/van-ban/{documentId:\\d{1,18}}.pdf")
    ResponseEntity<byte[]> pdf(@PathVariable long documentId) {
        byte[] pdf = reading.pdf(documentId, current.get());
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.inline()
                                .filename("van-ban-" + documentId + ".pdf")
                                .build()
                                .toString())
                .body(pdf);
    }

    @GetMapping("/van-ban/{documentId:\\d{1,18}}/trang/{page:\\d{1,4}}.png")
    ResponseEntity<byte[]> picture(@PathVariable long documentId, @PathVariable int page) {
        return ResponseEntity.ok()
                .contentType(MediaType.IMAGE_PNG)
                .body(reading.picture(documentId, page, current.get()));
    }
}
