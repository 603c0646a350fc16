package vn.chungtay.platform;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A stretch of a list in a stable order; {@code next} asks for what follows, and is null at the end. */
public record Page<T>(List<T> items, @Nullable String next) {

    public Page {
        items = List.copyOf(items);
    }
}
