package vn.chungtay.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.chungtay.ChungTayTest;
import vn.chungtay.organisation.TestOfficers;

/** What only the whole server shows: error pages from outside a controller, hashed addresses, headers. */
@ChungTayTest
class PagesOverHttpTest {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");

    @LocalServerPort
    int port;

    @Autowired
    TestOfficers officers;

    private final HttpClient browser = HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();

    private String token = "";

    @BeforeEach
    void signIn() throws Exception {
        officers.get(TestOfficers.DIEMHE_OFFICER);
        token = token(get("/dang-nhap"));
        String fields =
                "username=%s&password=%s".formatted(TestOfficers.DIEMHE_OFFICER, encoded(TestOfficers.PASSWORD));
        token = token(post("/dang-nhap", "application/x-www-form-urlencoded", fields + "&_csrf=" + encoded(token)));
    }

    @Test
    void whatDoesNotExistIsToldOnAPageOfOurs() throws Exception {
        HttpResponse<String> answer = get("/khong-co");
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).contains("Không có trang này", "Đăng xuất");
    }

    @Test
    void aFormWithoutItsTokenChangesNothing() throws Exception {
        HttpResponse<String> answer = post("/dang-xuat", "application/x-www-form-urlencoded", "");
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).contains("Không được làm việc này", "Chưa có gì thay đổi");
    }

    @Test
    void anUploadThatIsTooLargeIsToldSo() throws Exception {
        String boundary = "ranh-gioi";
        String head = "--%s\r\nContent-Disposition: form-data; name=\"_csrf\"\r\n\r\n%s\r\n".formatted(boundary, token)
                + "--%s\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.pdf\"\r\n\r\n"
                        .formatted(boundary);
        String body = head + "x".repeat(21 * 1024 * 1024) + "\r\n--" + boundary + "--\r\n";
        HttpResponse<String> answer = post("/viec/1", "multipart/form-data; boundary=" + boundary, body);
        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.body()).contains("Tệp quá lớn");
    }

    @Test
    void aBrowserKeepsStylesForEverUnderAnAddressThatNamesTheirContent() throws Exception {
        Matcher styles = Pattern.compile("/assets/app-[0-9a-f]{32}\\.css")
                .matcher(get("/viec").body());
        assertThat(styles.find()).isTrue();
        HttpResponse<String> answer = get(styles.group());
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Cache-Control")).contains("max-age=31536000, public");
    }

    @Test
    void pagesMayFetchFromNowhereElse() throws Exception {
        assertThat(get("/viec").headers().firstValue("Content-Security-Policy").orElse(""))
                .contains("default-src 'self'")
                .doesNotContain("unsafe");
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(address(path)).GET());
    }

    private HttpResponse<String> post(String path, String type, String body) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(address(path))
                .header("Content-Type", type)
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return browser.send(request.header("Accept", "text/html").build(), HttpResponse.BodyHandlers.ofString());
    }

    private URI address(String path) {
        return URI.create("http://localhost:" + port + path);
    }

    private static String token(HttpResponse<String> page) {
        Matcher found = TOKEN.matcher(page.body());
        assertThat(found.find()).as(page.body()).isTrue();
        return found.group(1);
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
