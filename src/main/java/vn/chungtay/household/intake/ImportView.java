package vn.chungtay.household.intake;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An import on its page, the rows that need somebody first. */
public record ImportView(
        long id,
        String unitId,
        String fileName,
        String stagedBy,
        Instant stagedAt,
        @Nullable String acceptedBy,
        @Nullable Instant acceptedAt,
        List<ImportRowView> rows) {

    public boolean accepted() {
        return acceptedAt != null;
    }

    public long wrong() {
        return rows.stream().filter(ImportRowView::wrong).count();
    }

    public long warned() {
        return rows.stream().filter(ImportRowView::warned).count();
    }

    /** How many rows are or would become families. */
    public long good() {
        return rows.size() - wrong();
    }
}
