package vn.chungtay.household.web;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import vn.chungtay.household.Households;
import vn.chungtay.household.registry.CorrectionView;
import vn.chungtay.household.registry.Field;
import vn.chungtay.household.registry.HouseholdRecord;
import vn.chungtay.household.registry.Problem;
import vn.chungtay.household.registry.RegistryWriters;
import vn.chungtay.organisation.Officers;
import vn.chungtay.organisation.Units;

/** Puts the pages of one family together. */
@Component
class HouseholdPages {

    private final Households households;
    private final Photos photos;
    private final RegistryWriters writers;
    private final Units units;
    private final Officers officers;

    HouseholdPages(Households households, Photos photos, RegistryWriters writers, Units units, Officers officers) {
        this.households = households;
        this.photos = photos;
        this.writers = writers;
        this.units = units;
        this.officers = officers;
    }

    ModelAndView show(HouseholdRecord record) {
        ModelAndView page = common("household/show", record);
        page.addObject("sections", FactSection.of(record));
        page.addObject(
                "payable", households.identityReadyForPayment(record.view().id()));
        page.addObject("photos", photos.of(record.view().id()));
        page.addObject("labels", Photos.LABELS);
        page.addObject(
                "corrections", record.corrections().stream().map(this::line).toList());
        page.addObject("mayWrite", writers.mayWriteFor(record.view().unitId()));
        page.addObject("changedBy", officers.nameOf(record.changedBy()));
        return page;
    }

    /** With what was typed, so that nothing is lost when it isn't accepted. */
    ModelAndView form(
            HouseholdRecord record, int version, Map<Field, String> texts, String reason, List<Problem> problems) {
        ModelAndView page = common("household/edit", record);
        page.addObject("sections", FormSection.all(texts, problems));
        page.addObject("errors", problems);
        page.addObject("version", version);
        page.addObject("reason", reason);
        return page;
    }

    private ModelAndView common(String template, HouseholdRecord record) {
        ModelAndView page = new ModelAndView(template);
        page.addObject("record", record);
        page.addObject("household", record.view());
        page.addObject("place", units.get(record.view().unitId()).name());
        return page;
    }

    private CorrectionLine line(CorrectionView correction) {
        return new CorrectionLine(
                correction.field().label(),
                blank(correction.oldText()),
                blank(correction.newText()),
                correction.reason(),
                officers.nameOf(correction.by()),
                correction.at());
    }

    private static String blank(String text) {
        return text.isEmpty() ? "–" : text;
    }
}
