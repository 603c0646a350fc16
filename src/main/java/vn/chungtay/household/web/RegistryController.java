package vn.chungtay.household.web;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.chungtay.household.BeneficiaryGroup;
import vn.chungtay.household.HouseholdState;
import vn.chungtay.household.intake.RegistryWorkbook;
import vn.chungtay.household.intake.TemplateWorkbook;

/** The list of the registry, and the registry as workbooks. */
@Controller
class RegistryController {

    private final RegistryPages pages;
    private final TemplateWorkbook template;
    private final RegistryWorkbook workbook;

    RegistryController(RegistryPages pages, TemplateWorkbook template, RegistryWorkbook workbook) {
        this.pages = pages;
        this.template = template;
        this.workbook = workbook;
    }

    @GetMapping(RegistryAddress.LIST)
    String list(@RequestParam MultiValueMap<String, String> query, Model model) {
        model.addAttribute("page", pages.page(RegistryAddress.of(query)));
        model.addAttribute("groups", BeneficiaryGroup.values());
        model.addAttribute("states", HouseholdState.values());
        return "household/list";
    }

    @GetMapping("/ho/danh-sach.xlsx")
    ResponseEntity<byte[]> workbook(@RequestParam MultiValueMap<String, String> query) {
        return Workbooks.download(
                "danh-sach-ho.xlsx",
                workbook.bytes(pages.texts(RegistryAddress.of(query).filter())));
    }

    @GetMapping("/ho/mau-nhap.xlsx")
    ResponseEntity<byte[]> template() {
        return Workbooks.download("mau-nhap-ho.xlsx", template.bytes());
    }
}
