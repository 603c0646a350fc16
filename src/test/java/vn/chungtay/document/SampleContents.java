package vn.chungtay.document;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.chungtay.money.Dong;

/** Three types of documents that only tests know. The subject's id is the number of families; "broken" lacks its content. */
@Configuration
class SampleContents {

    @Bean
    DocumentContent sampleNotice() {
        return new SampleContent("sample-notice", "Về việc niêm yết danh sách mẫu");
    }

    @Bean
    DocumentContent sampleDecision() {
        return new SampleContent("sample-decision", "Về việc phê duyệt danh sách mẫu");
    }

    @Bean
    DocumentContent sampleMinutes() {
        return new SampleContent("sample-minutes", "Họp thôn Nà Mẫu");
    }

    public record Family(String name, String village, Dong amount) {}

    private record SampleContent(String type, String about) implements DocumentContent {

        @Override
        public Map<String, Object> content(String subjectId, LocalDate date) {
            int count = Integer.parseInt(subjectId);
            List<Family> families = IntStream.rangeClosed(1, count)
                    .mapToObj(n -> new Family("Hộ mẫu %03d".formatted(n), "Nà Mẫu", Dong.of(60_000_000)))
                    .toList();
            return Map.of(
                    "about",
                    about,
                    "families",
                    families,
                    "total",
                    Dong.of(60_000_000L * count),
                    "paragraphs",
                    List.of(),
                    "wide",
                    false);
        }
    }
}
