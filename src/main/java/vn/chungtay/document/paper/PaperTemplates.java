package vn.chungtay.document.paper;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/** The templates of official documents on the class path; an engine of its own, apart from the pages'. */
@Component
class PaperTemplates {

    private static final String ROOT = "document-templates/";
    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi-VN");

    private final SpringTemplateEngine engine = new SpringTemplateEngine();
    private final String styles = styles();

    PaperTemplates() {
        ClassLoaderTemplateResolver resolver = new ClassLoaderTemplateResolver();
        resolver.setPrefix(ROOT);
        resolver.setSuffix(".html");
        resolver.setTemplateMode(TemplateMode.HTML);
        resolver.setCharacterEncoding(StandardCharsets.UTF_8.name());
        engine.setTemplateResolver(resolver);
    }

    /** Well-formed XHTML in composed Unicode (NFC): decomposed letters would be set with drifting marks. */
    String fill(String template, PaperFrame frame, Map<String, Object> content) {
        Context context = new Context(VIETNAMESE, content);
        context.setVariable("doc", frame);
        context.setVariable("styles", styles);
        context.setVariable("viet", new PaperWords());
        return Normalizer.normalize(engine.process(template, context), Normalizer.Form.NFC);
    }

    private static String styles() {
        try (InputStream sheet = new ClassPathResource(ROOT + "layout/paper.css").getInputStream()) {
            return new String(sheet.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
