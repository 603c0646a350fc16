package vn.chungtay.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.SelectOption;
import java.time.LocalDate;
import java.util.regex.Pattern;
import vn.chungtay.platform.Viet;

/** A part of a page and what one does and sees there: everything is named by the words that people read. */
class Place {

    private final Page page;
    private final Locator root;

    Place(Page page, Locator root) {
        this.page = page;
        this.root = root;
    }

    /** Presses a button that sends the page's form, and waits for the answer. */
    final void presses(String button) {
        awaitAnswer(() -> button(button).click());
    }

    final void follows(String link) {
        awaitAnswer(() -> link(link).click());
    }

    final void enters(String label, String text) {
        field(label).fill(text);
    }

    /** Where another label holds the same words. */
    final void entersExactly(String label, String text) {
        root.getByLabel(label, new Locator.GetByLabelOptions().setExact(true)).fill(text);
    }

    final void enters(String label, LocalDate day) {
        Locator input = field(label);
        boolean picker = "date".equals(input.getAttribute("type"));
        input.fill(picker ? day.toString() : Viet.date(day));
    }

    /** The first option that begins with these words. */
    final void selects(String label, String words) {
        Locator options = field(label).locator("option");
        String option = options.allTextContents().stream()
                .filter(text -> text.startsWith(words))
                .findFirst()
                .orElseThrow(() -> new AssertionError(label + " offers " + options.allTextContents()));
        field(label).selectOption(new SelectOption().setLabel(option));
    }

    /** Ticks a box or one of several choices. */
    final void ticks(String label) {
        root.locator("label", new Locator.LocatorOptions().setHas(page.getByText(label, exactly())))
                .click();
    }

    /** Ticks a box that stands bare before its words. */
    final void checks(String box) {
        root.getByRole(
                        AriaRole.CHECKBOX,
                        new Locator.GetByRoleOptions().setName(box).setExact(true))
                .check();
    }

    final String text(String selector) {
        return root.locator(selector).innerText().strip();
    }

    final void attaches(String label, FilePayload... files) {
        field(label).setInputFiles(files);
    }

    final void sees(String... texts) {
        for (String text : texts) {
            assertThat(root).containsText(text);
        }
    }

    /** Reads what stands in an input. */
    final void holds(String label, String text) {
        assertThat(field(label)).hasValue(text);
    }

    final void seesNo(String text) {
        assertThat(root).not().containsText(text);
    }

    final void seesNoButton(String button) {
        assertThat(button(button)).hasCount(0);
    }

    /** The line of a table that holds this text. */
    final Place row(String text) {
        return part("tbody tr", text);
    }

    /** A section with this heading or name. */
    final Place section(String name) {
        return new Place(
                page,
                root.getByRole(
                        AriaRole.REGION,
                        new Locator.GetByRoleOptions().setName(name).setExact(true)));
    }

    final Place part(String selector, String text) {
        return new Place(page, root.locator(selector, new Locator.LocatorOptions().setHasText(text)));
    }

    final int count(String selector) {
        return root.locator(selector).count();
    }

    final String href(String link) {
        return link(link).getAttribute("href");
    }

    final void isThere() {
        assertThat(root).isVisible();
    }

    private Locator field(String label) {
        return root.getByLabel(label);
    }

    private Locator button(String name) {
        return root.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(named(name)));
    }

    private Locator link(String name) {
        return root.getByRole(
                AriaRole.LINK, new Locator.GetByRoleOptions().setName(name).setExact(true));
    }

    private void awaitAnswer(Runnable click) {
        page.waitForResponse(answer -> answer.request().isNavigationRequest() && answer.status() / 100 != 3, click)
                .finished();
        page.waitForLoadState();
    }

    /** Buttons in tables say after a colon what they are for. */
    private static Pattern named(String words) {
        return Pattern.compile("^" + words.replaceAll("[().?]", "\\\\$0") + "( ?:.*)?$");
    }

    private static Page.GetByTextOptions exactly() {
        return new Page.GetByTextOptions().setExact(true);
    }
}
