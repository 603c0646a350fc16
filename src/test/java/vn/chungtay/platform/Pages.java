package vn.chungtay.platform;

import java.util.Map;
import org.springframework.context.annotation.AnnotationConfigUtils;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockServletContext;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.context.support.GenericWebApplicationContext;
import org.thymeleaf.context.WebContext;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.spring6.expression.ThymeleafEvaluationContext;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;
import org.thymeleaf.web.servlet.JakartaServletWebApplication;

/** Renders page templates without the rest of the application. */
public class Pages {

    private final GenericWebApplicationContext beans = new GenericWebApplicationContext();
    private final SpringTemplateEngine engine = new SpringTemplateEngine();

    public Pages() {
        AnnotationConfigUtils.registerAnnotationConfigProcessors(beans);
        beans.registerBean("shell", Shell.class);
        beans.registerBean("viet", Viet.class);
        beans.registerBean(FrameSettings.class, () -> new FrameSettings("Huyện Văn Quan"));
        ClassLoaderTemplateResolver templates = new ClassLoaderTemplateResolver();
        templates.setPrefix("templates/");
        templates.setSuffix(".html");
        templates.setCharacterEncoding("UTF-8");
        engine.setTemplateResolver(templates);
    }

    @SuppressWarnings("unchecked")
    public void bean(String name, Object bean) {
        beans.registerBean(name, (Class<Object>) bean.getClass(), () -> bean);
    }

    public String render(String template, String address, Map<String, Object> model) {
        if (!beans.isActive()) {
            beans.setServletContext(new MockServletContext());
            beans.refresh();
        }
        MockHttpServletRequest request = new MockHttpServletRequest("GET", address);
        RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(request));
        try {
            var application = JakartaServletWebApplication.buildApplication(beans.getServletContext());
            var exchange = application.buildExchange(request, new MockHttpServletResponse());
            WebContext context = new WebContext(exchange, request.getLocale(), model);
            context.setVariable(
                    ThymeleafEvaluationContext.THYMELEAF_EVALUATION_CONTEXT_CONTEXT_VARIABLE_NAME,
                    new ThymeleafEvaluationContext(beans, null));
            return engine.process(template, context);
        } finally {
            RequestContextHolder.resetRequestAttributes();
        }
    }
}
