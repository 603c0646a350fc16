package vn.chungtay.workflow;

import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Lane;
import org.camunda.bpm.model.bpmn.instance.Participant;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnEdge;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.camunda.bpm.model.bpmn.instance.dc.Bounds;
import org.camunda.bpm.model.bpmn.instance.di.Waypoint;

/** The picture shows every element, flows run at right angles from border to border and through no other shape. */
class DiagramRules {

    private static final double NEAR = 2;

    private final List<String> complaints = new ArrayList<>();
    private final BpmnModelInstance model;
    private final Map<String, Rectangle2D> shapes;
    private final Map<String, BpmnEdge> edges;

    DiagramRules(BpmnModelInstance model) {
        this.model = model;
        this.shapes = model.getModelElementsByType(BpmnShape.class).stream()
                .collect(Collectors.toMap(shape -> shape.getBpmnElement().getId(), shape -> box(shape.getBounds())));
        this.edges = model.getModelElementsByType(BpmnEdge.class).stream()
                .collect(Collectors.toMap(edge -> edge.getBpmnElement().getId(), Function.identity()));
    }

    List<String> complaints() {
        drawn(FlowNode.class);
        drawn(Lane.class);
        drawn(Participant.class);
        if (complaints.isEmpty()) {
            model.getModelElementsByType(Lane.class).forEach(this::contents);
            apart(List.copyOf(model.getModelElementsByType(FlowNode.class)));
            model.getModelElementsByType(SequenceFlow.class).forEach(this::flow);
        }
        return complaints;
    }

    private <T extends BaseElement> void drawn(Class<T> type) {
        model.getModelElementsByType(type)
                .forEach(element -> require(shapes.containsKey(element.getId()), element.getId() + " is drawn"));
    }

    private void contents(Lane lane) {
        lane.getFlowNodeRefs().stream()
                .filter(node -> !(node instanceof BoundaryEvent))
                .forEach(node -> require(
                        shape(lane).contains(shape(node)), node.getId() + " is drawn in its lane " + lane.getId()));
    }

    private void apart(List<FlowNode> nodes) {
        for (FlowNode one : nodes) {
            for (FlowNode other : nodes) {
                boolean compared = one.getId().compareTo(other.getId()) < 0 && !belong(one, other);
                require(!compared || !shape(one).intersects(shape(other)), one.getId() + " overlaps " + other.getId());
            }
        }
    }

    private static boolean belong(FlowNode one, FlowNode other) {
        return hosts(one, other) || hosts(other, one);
    }

    /** A task carries its boundary events, a sub-process what is inside. */
    private static boolean hosts(FlowNode host, FlowNode guest) {
        return guest.equals(host)
                || (guest instanceof BoundaryEvent event && hosts(host, event.getAttachedTo()))
                || (guest.getParentElement() instanceof FlowNode parent && hosts(host, parent));
    }

    private void flow(SequenceFlow flow) {
        if (!edges.containsKey(flow.getId())) {
            complaints.add(flow.getId() + " is drawn");
            return;
        }
        List<Point2D> points = edges.get(flow.getId()).getWaypoints().stream()
                .map(DiagramRules::point)
                .toList();
        docked(flow, flow.getSource(), points.get(0));
        docked(flow, flow.getTarget(), points.get(points.size() - 1));
        for (int i = 1; i < points.size(); i++) {
            segment(flow, new Line2D.Double(points.get(i - 1), points.get(i)));
        }
    }

    private void docked(SequenceFlow flow, FlowNode end, Point2D point) {
        Rectangle2D outer = grown(shape(end), NEAR);
        Rectangle2D inner = grown(shape(end), -NEAR);
        require(
                outer.contains(point) && !inner.contains(point),
                flow.getId() + " docks at the border of " + end.getId());
    }

    private void segment(SequenceFlow flow, Line2D line) {
        boolean straight = line.getX1() == line.getX2() || line.getY1() == line.getY2();
        require(straight, flow.getId() + " runs at right angles");
        for (FlowNode node : model.getModelElementsByType(FlowNode.class)) {
            boolean foreign = !belong(node, flow.getSource()) && !belong(node, flow.getTarget());
            require(
                    !foreign || !line.intersects(grown(shape(node), -NEAR)),
                    flow.getId() + " runs through " + node.getId());
        }
    }

    private Rectangle2D shape(BaseElement element) {
        return shapes.get(element.getId());
    }

    private static Rectangle2D box(Bounds bounds) {
        return new Rectangle2D.Double(bounds.getX(), bounds.getY(), bounds.getWidth(), bounds.getHeight());
    }

    private static Point2D point(Waypoint waypoint) {
        return new Point2D.Double(waypoint.getX(), waypoint.getY());
    }

    private static Rectangle2D grown(Rectangle2D box, double by) {
        return new Rectangle2D.Double(
                box.getX() - by, box.getY() - by, box.getWidth() + 2 * by, box.getHeight() + 2 * by);
    }

    private void require(boolean fulfilled, String rule) {
        if (!fulfilled) {
            complaints.add("not fulfilled: " + rule);
        }
    }
}
