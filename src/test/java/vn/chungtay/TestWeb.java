package vn.chungtay;

import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;

import org.springframework.stereotype.Component;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** MockMvc with the real security on the shared context: {@code @AutoConfigureMockMvc} would boot a second one. */
@Component
public class TestWeb {

    private final WebApplicationContext context;

    TestWeb(WebApplicationContext context) {
        this.context = context;
    }

    public MockMvc mvc() {
        return MockMvcBuilders.webAppContextSetup(context)
                .apply(springSecurity())
                .build();
    }
}
