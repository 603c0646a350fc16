package vn.chungtay.household.registry;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The house as it stands today.
 *
 * @param area in m²
 * @param foundation whether it is of durable material; null is unknown
 */
@Embeddable
record House(
        @Enumerated(EnumType.STRING) @Nullable Dwelling dwelling,
        @Column(name = "house_year") @Nullable Integer builtIn,
        @Column(name = "house_area") @Nullable BigDecimal area,
        @Column(name = "foundation_durable") @Nullable Boolean foundation,
        @Column(name = "frame_durable") @Nullable Boolean frame,
        @Column(name = "roof_durable") @Nullable Boolean roof,
        @Column(name = "may_collapse") @Nullable Boolean collapse) {

    static final House UNKNOWN = new House(null, null, null, null, null, null, null);

    /** Two durable parts of three: not a house "không bền chắc" by TT 01/2022/TT-BXD. */
    boolean isDurable() {
        return Stream.of(foundation, frame, roof).filter(Boolean.TRUE::equals).count() >= 2;
    }
}
