package vn.chungtay.tasklist.form;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.chungtay.tasklist.form.Part.Field;
import vn.chungtay.tasklist.form.Part.Group;

/** A form as its file states it, known to hold nothing unsupported. */
public final class Form {

    private final String id;
    private final List<Part> parts;
    private final String primary;

    Form(String id, List<Part> parts, String primary) {
        this.id = id;
        this.parts = List.copyOf(parts);
        this.primary = primary;
    }

    /** The id of the form, which is the id of its task in the model. */
    public String id() {
        return id;
    }

    /** The words on the one main button. */
    public String primary() {
        return primary;
    }

    /** Whether it takes files. */
    public boolean hasFiles() {
        return fields().anyMatch(field -> field.kind() == FieldKind.FILES);
    }

    /** Holds a submission against the form. */
    public Checked check(Submission submission, Supplied supplied) {
        return new FormCheck(this, submission, supplied).run();
    }

    /** The form opened for the first time. */
    public FormView open(Supplied supplied) {
        return new FormPainter(this, null, supplied, Map.of()).paint();
    }

    /** The form given back, with what was typed and what is wrong. */
    public FormView giveBack(Submission typed, Supplied supplied, Map<String, String> errors) {
        return new FormPainter(this, typed, supplied, errors).paint();
    }

    /** What was typed, in words, for a page on which the form can't be sent any more. */
    public List<Kept> kept(Submission typed) {
        return Kept.of(this, typed);
    }

    List<Part> parts() {
        return parts;
    }

    Stream<Field> fields() {
        return fields(parts);
    }

    Optional<Field> field(String key) {
        return fields().filter(field -> field.key().equals(key)).findFirst();
    }

    private static Stream<Field> fields(List<Part> parts) {
        return parts.stream().flatMap(part -> {
            if (part instanceof Field field) {
                return Stream.of(field);
            }
            return part instanceof Group group ? fields(group.parts()) : Stream.empty();
        });
    }
}
