package vn.chungtay.workflow;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.camunda.bpm.model.bpmn.instance.UserTask;

/** All expressions of a model, wherever they stand. */
record SpokenExpressions(String processKey, List<String> expressions, List<String> userTasks, List<String> timers) {

    private static final Pattern EXPRESSION = Pattern.compile("[$#]\\{([^}]*)}");
    private static final Pattern PLAIN = Pattern.compile(
            "(?:execution\\.(?:processBusinessKey|hasVariable\\('\\w+'\\))|'[^']*'|[a-zA-Z]\\w*|\\d+|==|!=|<=|>=|[<>!?:()+]|&&|\\|\\||\\s+)*");

    static SpokenExpressions in(Path file) {
        BpmnModelInstance model = Bpmn.readModelFromFile(file.toFile());
        List<String> expressions = new ArrayList<>();
        for (Matcher found = EXPRESSION.matcher(unescaped(Bpmn.convertToString(model))); found.find(); ) {
            expressions.add(found.group(1).strip());
        }
        List<String> tasks = model.getModelElementsByType(UserTask.class).stream()
                .map(UserTask::getId)
                .toList();
        List<String> timers = model.getModelElementsByType(TimerEventDefinition.class).stream()
                .map(timer -> ((BaseElement) timer.getParentElement()).getId())
                .toList();
        return new SpokenExpressions(ModelFiles.processKey(file), expressions, tasks, timers);
    }

    private static String unescaped(String xml) {
        return xml.replace("&#39;", "'")
                .replace("&apos;", "'")
                .replace("&quot;", "\"")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&amp;", "&");
    }

    List<BeanCall> calls() {
        return expressions.stream()
                .flatMap(expression -> BeanCall.in(expression).stream())
                .toList();
    }

    /** Those that say more than calls, variables, texts, numbers and comparisons. */
    List<String> strange() {
        return expressions.stream()
                .filter(expression ->
                        !PLAIN.matcher(BeanCall.without(expression)).matches())
                .toList();
    }

    /** Of everything that may wait for a deadline; the domain itself opens those of some timers. */
    List<String> possibleDeadlineRules() {
        return Stream.concat(userTasks.stream(), timers.stream())
                .map(element -> processKey + "." + element)
                .toList();
    }

    /** Of its user tasks and timers. */
    List<String> deadlineRules() {
        List<String> rules = new ArrayList<>();
        userTasks.forEach(task -> rules.add(processKey + "." + task));
        calls().stream()
                .filter(call -> call.bean().equals("deadlines") && call.method().equals("at"))
                .forEach(call -> rules.add(call.arguments().get(1).replace("'", "")));
        return rules;
    }
}
