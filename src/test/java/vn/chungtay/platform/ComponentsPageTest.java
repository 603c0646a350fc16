package vn.chungtay.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class ComponentsPageTest {

    @Test
    void showsEveryPartWithItsIcon() {
        Pages pages = new Pages();
        assertThat(pages.render("platform/components", "/thanh-phan", Map.of("flash", "09:32 đã trình 12 hộ.")))
                .contains("due--overdue", "banner--warn", "is-now", "Chữ tiếng Việt", "09:32 đã trình 12 hộ.")
                .doesNotContain("#i-\"", "#i-null");
    }
}
