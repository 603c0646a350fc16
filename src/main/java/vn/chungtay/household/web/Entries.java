package vn.chungtay.household.web;

import java.util.EnumMap;
import java.util.Map;
import org.springframework.util.MultiValueMap;
import vn.chungtay.household.registry.Field;
import vn.chungtay.platform.Text;

/** What came with a form. */
final class Entries {

    private Entries() {}

    static Map<Field, String> texts(MultiValueMap<String, String> form) {
        Map<Field, String> texts = new EnumMap<>(Field.class);
        for (Field field : Field.values()) {
            String text = Text.clean(form.getFirst(field.name()));
            if (!text.isEmpty()) {
                texts.put(field, text);
            }
        }
        return texts;
    }
}
