package vn.chungtay.household.registry;

/**
 * What is wrong with one field.
 *
 * @param blocking an error keeps the family out of the registry; a warning must be mended later
 * @param message a Vietnamese sentence for the officer
 */
public record Problem(Field field, boolean blocking, String message) {

    public static Problem error(Field field, String message) {
        return new Problem(field, true, message);
    }

    public static Problem warning(Field field, String message) {
        return new Problem(field, false, message);
    }
}
