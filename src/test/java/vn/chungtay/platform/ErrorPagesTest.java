package vn.chungtay.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.http.HttpStatus;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.servlet.ModelAndView;

@ExtendWith(OutputCaptureExtension.class)
class ErrorPagesTest {

    private final Pages pages = new Pages();
    private final ErrorPages errors = new ErrorPages(new Failures());
    private final MockHttpServletRequest request = new MockHttpServletRequest("POST", "/viec/17");

    @Test
    void aRefusalSaysItsSentenceAndTheWayBack() {
        request.addHeader("Referer", "http://localhost/viec/17?loc=xa");
        ModelAndView page = errors.refused(new Refusal("Hộ đang tạm dừng: chờ trả lời phản ánh."), request);
        assertThat(page.getStatus()).isEqualTo(HttpStatus.UNPROCESSABLE_ENTITY);
        assertThat(text(page)).contains("Hộ đang tạm dừng: chờ trả lời phản ánh.", "href=\"/viec/17?loc=xa\"");
    }

    @Test
    void theWayBackNeverLeadsToAnotherHost() {
        for (String foreign : new String[] {"http://other.example/x", "http://localhost//other.example/", ":", ""}) {
            MockHttpServletRequest from = new MockHttpServletRequest();
            from.addHeader("Referer", foreign);
            assertThat((String) errors.notFound(from).getModel().get("back"))
                    .startsWith("/")
                    .doesNotStartWith("//");
        }
    }

    @Test
    void eachErrorHasAPageThatSaysWhatIsKept() {
        assertThat(text(errors.notFound(request))).contains("Không có trang này");
        assertThat(text(errors.tooLarge(new MaxUploadSizeExceededException(1), request)))
                .contains("tối đa 10 MB", "Chưa có gì được ghi");
        assertThat(text(errors.failed(new ObjectOptimisticLockingFailureException("row", 1L), request)))
                .contains("Người khác vừa lưu trước");
    }

    @Test
    void aFailureHasACodeThatTheLogKnowsAndTheLogNoPersonalData(CapturedOutput log) {
        Exception cause = new IllegalStateException("Key (cccd)=(020185001234) already exists");
        ModelAndView page = errors.failed(new RuntimeException("Nông Văn Mẫu", cause), request);
        String code = (String) page.getModel().get("code");
        assertThat(page.getStatus()).isEqualTo(HttpStatus.INTERNAL_SERVER_ERROR);
        assertThat(text(page)).contains(code);
        assertThat(log.getAll())
                .contains(code, "java.lang.IllegalStateException")
                .doesNotContain("020185001234", "Nông Văn Mẫu");
    }

    @Test
    void aPartOfAPageGetsABanner() {
        request.addHeader("HX-Request", "true");
        assertThat(text(errors.refused(new Refusal("Không được."), request)))
                .contains("banner--error", "Không được.")
                .doesNotContain("<html");
    }

    @Test
    void everyStatusHasAPage() {
        for (int status : new int[] {400, 403, 404, 405, 409, 413, 415, 422, 429, 500, 502, 503}) {
            Map<String, Object> model = Map.of("back", "/", "code", "4K7Q-2MXD", "sentence", "Không được.");
            assertThat(pages.render(ErrorTemplates.of(status), "/", model)).contains("<h1>");
        }
    }

    private String text(ModelAndView page) {
        Map<String, Object> model = new HashMap<>(page.getModel());
        return pages.render(String.valueOf(page.getViewName()), request.getRequestURI(), model);
    }
}
