package vn.chungtay.objection.web;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import vn.chungtay.objection.ObjectionKind;
import vn.chungtay.platform.NotFound;

/** The three kinds are never mixed in one list; what isn't sorted yet has a list of its own. */
enum Queue {
    UNSORTED("chua-phan-loai", "Chưa phân loại", null),
    REMARKS("phan-anh", ObjectionKind.REMARK.label(), ObjectionKind.REMARK),
    COMPLAINTS("khieu-nai", ObjectionKind.COMPLAINT.label(), ObjectionKind.COMPLAINT),
    DENUNCIATIONS("to-cao", ObjectionKind.DENUNCIATION.label(), ObjectionKind.DENUNCIATION);

    private final String code;
    private final String label;
    private final @Nullable ObjectionKind kind;

    Queue(String code, String label, @Nullable ObjectionKind kind) {
        this.code = code;
        this.label = label;
        this.kind = kind;
    }

    static Queue of(String code) {
        return Arrays.stream(values())
                .filter(queue -> queue.code.equals(code))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    public String code() {
        return code;
    }

    public String label() {
        return label;
    }

    @Nullable
    ObjectionKind kind() {
        return kind;
    }
}
