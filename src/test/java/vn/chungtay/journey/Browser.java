package vn.chungtay.journey;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.junit.jupiter.SpringExtension;
import vn.chungtay.organisation.TestOfficers;

/** One Chromium for a journey, each officer in a window of their own. What stood on the windows at a failure is kept. */
final class Browser implements BeforeEachCallback, AfterEachCallback {

    private static final Path KEPT = Path.of("target", "journey");
    private static final double PATIENCE_MILLIS = 30_000;

    private static final List<String> FLAGS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private final Map<String, OfficerAtWork> windows = new LinkedHashMap<>();
    private ApplicationContext application;
    private Playwright playwright;
    private com.microsoft.playwright.Browser chromium;

    @Override
    public void beforeEach(ExtensionContext test) {
        open(SpringExtension.getApplicationContext(test));
    }

    void open(ApplicationContext running) {
        application = running;
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MILLIS);
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        chromium = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(Path.of("/usr/bin/chromium"))
                        .setArgs(FLAGS));
    }

    @Override
    public void afterEach(ExtensionContext test) {
        if (test.getExecutionException().isPresent()) {
            keepWindows(test.getRequiredTestMethod().getName());
        }
        close();
    }

    void keepWindows(String name) {
        windows.forEach((username, officer) -> officer.keep(KEPT, name + "-" + username));
    }

    void close() {
        windows.clear();
        playwright.close();
    }

    /** The officer at their desk, signed in through the page when first asked for. */
    OfficerAtWork officer(String username) {
        return windows.containsKey(username) ? windows.get(username) : signedIn(username);
    }

    /** A window in which nobody is signed in yet. */
    OfficerAtWork window(String name) {
        return windows.computeIfAbsent(name, any -> new OfficerAtWork(page()));
    }

    <T> T application(Class<T> bean) {
        return application.getBean(bean);
    }

    private OfficerAtWork signedIn(String username) {
        application.getBean(TestOfficers.class).get(username);
        OfficerAtWork officer = window(username);
        officer.signsIn(username, TestOfficers.PASSWORD);
        officer.isAt("/(viec|quan-tri/can-bo)");
        return officer;
    }

    private Page page() {
        BrowserContext context = chromium.newContext(new com.microsoft.playwright.Browser.NewContextOptions()
                .setBaseURL("http://127.0.0.1:" + application.getEnvironment().getProperty("local.server.port"))
                .setLocale("vi-VN")
                .setTimezoneId("Asia/Ho_Chi_Minh")
                .setViewportSize(1366, 768));
        context.setDefaultTimeout(PATIENCE_MILLIS);
        return context.newPage();
    }
}
