package vn.chungtay.household.registry;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The head of a family.
 *
 * @param birthDate null if only the year is known
 * @param identityNumber a CCCD of 12 digits or an old CMND of 9
 */
@Embeddable
record Person(
        @Column(name = "head_name") String name,
        int birthYear,
        @Nullable LocalDate birthDate,
        @Enumerated(EnumType.STRING) Sex sex,
        @Nullable String ethnicity,
        @Nullable String identityNumber,
        @Nullable String phoneNumber) {}
