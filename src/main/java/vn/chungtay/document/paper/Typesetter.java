package vn.chungtay.document.paper;

import java.util.Map;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.stereotype.Component;
import org.w3c.dom.Document;

/** Makes the PDF of a document. Outside production each page says that it is worth nothing. */
@Component
public class Typesetter {

    private static final Profiles WORTHLESS = Profiles.of("demo | test");

    private final PaperTemplates templates;
    private final PdfWriter writer;
    private final Environment environment;
    private final DemoMark demoMark = new DemoMark();

    Typesetter(PaperTemplates templates, PdfWriter writer, Environment environment) {
        this.templates = templates;
        this.writer = writer;
        this.environment = environment;
    }

    /**
     * @param template the path of a template without its ending, as {@code nomination/notice-posting}
     * @throws RuntimeException naming the template and the place when the content does not fit it
     */
    public byte[] pdf(String template, PaperFrame frame, Map<String, Object> content) {
        Document sheet = Xhtml.parse(template, templates.fill(template, frame, content));
        byte[] pdf = writer.write(Closing.bound(sheet));
        return environment.acceptsProfiles(WORTHLESS) ? demoMark.stamp(pdf) : pdf;
    }
}
