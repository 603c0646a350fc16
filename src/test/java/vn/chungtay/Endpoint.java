package vn.chungtay;

import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.http.HttpMethod;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMultipartHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;

/** One address and method of the application, as its mapping tells. */
record Endpoint(HttpMethod method, String pattern, Method handler) {

    static Stream<Endpoint> of(Map.Entry<RequestMappingInfo, HandlerMethod> mapping) {
        List<HttpMethod> methods = mapping.getKey().getMethodsCondition().getMethods().stream()
                .map(RequestMethod::asHttpMethod)
                .toList();
        Method handler = mapping.getValue().getMethod();
        return mapping.getKey().getPatternValues().stream()
                .flatMap(pattern -> (methods.isEmpty() ? List.of(HttpMethod.GET, HttpMethod.POST) : methods)
                        .stream().map(method -> new Endpoint(method, pattern, handler)));
    }

    List<String> variables() {
        List<String> names = new ArrayList<>();
        path(name -> {
            names.add(name);
            return "";
        });
        return names;
    }

    /** The address with every variable replaced; "{id:\\d{1,18}}" is the variable "id". */
    String path(UnaryOperator<String> value) {
        StringBuilder path = new StringBuilder();
        int depth = 0;
        int start = 0;
        for (int at = 0; at < pattern.length(); at++) {
            char sign = pattern.charAt(at);
            if (sign == '{' && depth++ == 0) {
                start = at + 1;
            } else if (sign == '}' && --depth == 0) {
                path.append(value.apply(
                        pattern.substring(start, at).replaceFirst("^\\*", "").replaceFirst(":.*", "")));
            } else if (depth == 0) {
                path.append(sign == '*' ? 'x' : sign);
            }
        }
        return path.toString();
    }

    boolean names() {
        return pattern.contains("{");
    }

    boolean changes() {
        return method != HttpMethod.GET && method != HttpMethod.HEAD;
    }

    /** A request with something in every required parameter, so that nothing but scope can refuse it. */
    MockHttpServletRequestBuilder request(UnaryOperator<String> value) {
        MockMultipartHttpServletRequestBuilder multipart =
                MockMvcRequestBuilders.multipart(method, URI.create(path(value)));
        boolean files = Arrays.stream(handler.getParameters())
                .anyMatch(parameter -> MultipartFile.class.isAssignableFrom(parameter.getType()));
        MockHttpServletRequestBuilder request =
                files ? multipart : MockMvcRequestBuilders.request(method, URI.create(path(value)));
        for (var parameter : handler.getParameters()) {
            String name = requiredName(parameter);
            if (name != null && MultipartFile.class.isAssignableFrom(parameter.getType())) {
                multipart.file(new MockMultipartFile(name, new byte[] {1}));
            } else if (name != null) {
                request.param(name, sample(parameter.getType()));
            }
        }
        return request;
    }

    private static String requiredName(Parameter parameter) {
        RequestParam wanted = AnnotatedElementUtils.getMergedAnnotation(parameter, RequestParam.class);
        RequestPart part = AnnotatedElementUtils.getMergedAnnotation(parameter, RequestPart.class);
        if (wanted == null && part == null) {
            return null;
        }
        String name = wanted != null ? wanted.name() : part.name();
        return name.isEmpty() ? parameter.getName() : name;
    }

    private static String sample(Class<?> type) {
        if (type == long.class || type == int.class || Number.class.isAssignableFrom(type)) {
            return "1";
        }
        if (type == LocalDate.class) {
            return "2025-04-15";
        }
        return type.isEnum() ? type.getEnumConstants()[0].toString() : type == boolean.class ? "true" : "x";
    }

    @Override
    public String toString() {
        return method + " " + pattern;
    }
}
