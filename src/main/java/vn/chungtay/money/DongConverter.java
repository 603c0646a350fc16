package vn.chungtay.money;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;

/** Sums lie in the database as bigint. */
@Converter(autoApply = true)
class DongConverter implements AttributeConverter<Dong, Long> {

    @Override
    public @Nullable Long convertToDatabaseColumn(@Nullable Dong sum) {
        return sum == null ? null : sum.amount();
    }

    @Override
    public @Nullable Dong convertToEntityAttribute(@Nullable Long amount) {
        return amount == null ? null : Dong.of(amount);
    }
}
