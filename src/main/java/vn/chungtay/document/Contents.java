package vn.chungtay.document;

import java.time.LocalDate;
import java.util.Map;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The beans that fill documents, by type; looked up when asked, because their owners use documents themselves. */
@Component
class Contents {

    private final ObjectProvider<DocumentContent> beans;

    Contents(ObjectProvider<DocumentContent> beans) {
        this.beans = beans;
    }

    Map<String, Object> of(String type, String subjectId, LocalDate on) {
        return beans.stream()
                .filter(bean -> bean.type().equals(type))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No bean fills documents of type " + type))
                .content(subjectId, on);
    }
}
