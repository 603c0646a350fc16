package vn.chungtay.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;

class PageWeightTest {

    private static final int MOST = 150 * 1024;

    /** What a browser fetches for a first page on a slow line: far below the limit, to leave room for the list itself. */
    @Test
    void theFirstPageIsLight() throws IOException {
        int sum =
                weight(new Pages().render("platform/components", "/", Map.of()).getBytes(StandardCharsets.UTF_8));
        for (String file : List.of("app.css", "app.js", "icons.svg", "mark.svg")) {
            sum += weight(new ClassPathResource("static/assets/" + file).getContentAsByteArray());
        }
        assertThat(sum).isBetween(1, MOST / 3);
    }

    private static int weight(byte[] content) throws IOException {
        ByteArrayOutputStream compressed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(compressed)) {
            gzip.write(content);
        }
        return compressed.size();
    }
}
