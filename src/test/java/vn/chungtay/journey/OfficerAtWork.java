package vn.chungtay.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;

/** A window of the browser with one officer before it. */
final class OfficerAtWork extends Place {

    private final Page page;

    OfficerAtWork(Page page) {
        super(page, page.locator("main"));
        this.page = page;
    }

    void signsIn(String username, String password) {
        opens("/dang-nhap");
        enters("Tên đăng nhập", username);
        enters("Mật khẩu", password);
        presses("Đăng nhập");
    }

    void opens(String path) {
        page.navigate(path);
    }

    void isAt(String path) {
        assertThat(page).hasURL(Pattern.compile("^https?://[^/]+" + path + "([?#].*)?$"));
    }

    /** Opens the one task of this name on the office's list. */
    void takesUp(String task) {
        opens("/viec/phong");
        follows(task);
    }

    /** Opens the task of this name that is about a certain family or round. */
    void takesUp(String task, String about) {
        opens("/viec/phong");
        new Place(
                        page,
                        page.locator("main tbody tr", new Page.LocatorOptions().setHasText(about))
                                .filter(new Locator.FilterOptions().setHasText(task)))
                .follows(task);
    }

    /** Sends the task's form and reads that it is done. */
    void completes(String task, String button) {
        presses(button);
        sees("đã hoàn thành: " + task);
    }

    /** The file behind an address, fetched with the officer's session. */
    byte[] file(String path) {
        var answer = page.context().request().get(path);
        if (!answer.ok()) {
            throw new AssertionError(path + " answers " + answer.status());
        }
        return answer.body();
    }

    /** The words of a paper that a link on this page opens. */
    String reads(String link) {
        return Papers.words(file(href(link)));
    }

    /** The address of the newest paper on this page whose title begins so. */
    String paper(String title) {
        Locator papers = page.locator("main ul.paper-list a", new Page.LocatorOptions().setHasText(title));
        return papers.last().getAttribute("href");
    }

    String path() {
        return java.net.URI.create(page.url()).getPath();
    }

    void keep(Path folder, String name) {
        String file = name.replaceAll("[^\\p{L}0-9.-]", "_");
        try {
            Files.createDirectories(folder);
            Files.writeString(folder.resolve(file + ".html"), page.content(), StandardCharsets.UTF_8);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(folder.resolve(file + ".png"))
                .setFullPage(true));
    }
}
