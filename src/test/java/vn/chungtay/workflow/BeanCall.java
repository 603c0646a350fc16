package vn.chungtay.workflow;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** {@code bean.method(arguments)} inside an expression. */
record BeanCall(String bean, String method, List<String> arguments) {

    private static final Pattern CALL = Pattern.compile("(\\w+)\\.(\\w+)\\(((?:[^()']|'[^']*')*)\\)");
    private static final Pattern ARGUMENT = Pattern.compile("(?:[^,']|'[^']*')+");

    static List<BeanCall> in(String expression) {
        List<BeanCall> calls = new ArrayList<>();
        for (Matcher call = CALL.matcher(expression); call.find(); ) {
            if (!call.group(1).equals("execution")) {
                calls.add(new BeanCall(call.group(1), call.group(2), arguments(call.group(3))));
            }
        }
        return calls;
    }

    /** The expression with every call replaced by one word. */
    static String without(String expression) {
        return CALL.matcher(expression).replaceAll("called");
    }

    private static List<String> arguments(String list) {
        return ARGUMENT.matcher(list)
                .results()
                .map(argument -> argument.group().strip())
                .toList();
    }
}
