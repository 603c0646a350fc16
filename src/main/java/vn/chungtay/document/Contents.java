package vn.chungtay.document;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The beans that fill documents, by type. */
@Component
class Contents {

    private final Map<String, DocumentContent> byType;

    Contents(List<DocumentContent> beans) {
        byType = beans.stream().collect(Collectors.toUnmodifiableMap(DocumentContent::type, Function.identity()));
    }

    Map<String, Object> of(String type, String subjectId, LocalDate on) {
        DocumentContent content = byType.get(type);
        if (content == null) {
            throw new IllegalStateException("No bean fills documents of type " + type);
        }
        return content.content(subjectId, on);
    }
}
