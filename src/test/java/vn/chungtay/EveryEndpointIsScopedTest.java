package vn.chungtay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.util.AntPathMatcher;
import org.springframework.util.ClassUtils;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import vn.chungtay.organisation.TestOfficers;

/**
 * Walks the table of mappings, so that a new page can't be forgotten: strangers reach only what is public, and nobody
 * reaches another commune's things by changing an address.
 *
 * <p>A path variable with a new name needs an implementation of {@link ForeignIds}.
 */
@ChungTayTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EveryEndpointIsScopedTest {

    private static final List<String> PUBLIC = List.of("/dang-nhap", "/quen-mat-khau", "/cong-khai/**", "/error");

    private static final List<String> STRANGERS_TO_YENPHUC = List.of(
            TestOfficers.DIEMHE_OFFICER,
            TestOfficers.DIEMHE_BUILDER,
            TestOfficers.DIEMHE_ACCOUNTANT,
            TestOfficers.DIEMHE_CHAIR,
            TestOfficers.DIEMHE_CLERK,
            TestOfficers.SUPERVISOR);

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping mappings;

    @Autowired
    AutowireCapableBeanFactory beans;

    @Autowired
    TestOfficers officers;

    @Autowired
    TestWeb web;

    private final Map<String, ForeignIds> suppliers = new HashMap<>();
    private final Map<String, String> foreign = new HashMap<>();

    @BeforeAll
    void findSuppliers() throws ClassNotFoundException {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AssignableTypeFilter(ForeignIds.class));
        for (var found : scanner.findCandidateComponents("vn.chungtay")) {
            Class<?> type =
                    ClassUtils.forName(found.getBeanClassName(), getClass().getClassLoader());
            ForeignIds supplier = (ForeignIds) beans.createBean(type);
            suppliers.put(supplier.variable(), supplier);
        }
    }

    @TestFactory
    Stream<DynamicTest> strangersAreLedToTheSignInPage() {
        return endpoints()
                .map(endpoint -> dynamicTest(endpoint.toString(), () -> {
                    var answer = answer(endpoint.request(name -> "1"), csrf());
                    assertThat(answer.getRedirectedUrl()).isEqualTo("/dang-nhap");
                }));
    }

    @TestFactory
    Stream<DynamicTest> whatBelongsToAnotherCommuneIsNotFound() {
        return endpoints()
                .filter(Endpoint::names)
                .map(endpoint -> dynamicTest(endpoint.toString(), () -> {
                    for (String stranger : STRANGERS_TO_YENPHUC) {
                        assertThat(statusFor(endpoint, stranger)).as(stranger).isEqualTo(404);
                    }
                }));
    }

    @TestFactory
    Stream<DynamicTest> itsOwnerFindsIt() {
        return endpoints()
                .filter(endpoint -> endpoint.variables().size() == 1 && !endpoint.changes())
                .map(endpoint -> dynamicTest(endpoint.toString(), () -> {
                    String owner = supplier(endpoint.variables().get(0)).owner();
                    assertThat(statusFor(endpoint, owner)).isLessThan(400);
                }));
    }

    @TestFactory
    Stream<DynamicTest> nothingIsChangedWithoutTheFormsToken() {
        return endpoints()
                .filter(Endpoint::changes)
                .map(endpoint -> dynamicTest(endpoint.toString(), () -> {
                    var signedIn = officers.signedIn(TestOfficers.DIEMHE_OFFICER);
                    assertThat(answer(endpoint.request(name -> "1"), signedIn).getStatus())
                            .isEqualTo(403);
                }));
    }

    private int statusFor(Endpoint endpoint, String username) throws Exception {
        return answer(endpoint.request(this::foreignId), officers.as(username)).getStatus();
    }

    private MockHttpServletResponse answer(MockHttpServletRequestBuilder request, RequestPostProcessor reader)
            throws Exception {
        return web.mvc().perform(request.with(reader)).andReturn().getResponse();
    }

    private String foreignId(String variable) {
        return foreign.computeIfAbsent(variable, name -> supplier(name).foreignId());
    }

    private ForeignIds supplier(String variable) {
        assertThat(suppliers)
                .as("path variables with ForeignIds: add one for " + variable)
                .containsKey(variable);
        return suppliers.get(variable);
    }

    private Stream<Endpoint> endpoints() {
        AntPathMatcher paths = new AntPathMatcher();
        return mappings.getHandlerMethods().entrySet().stream()
                .flatMap(Endpoint::of)
                .filter(endpoint -> PUBLIC.stream().noneMatch(open -> paths.match(open, endpoint.pattern())))
                .sorted(Comparator.comparing(Endpoint::toString));
    }
}
