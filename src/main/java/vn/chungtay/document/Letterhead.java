package vn.chungtay.document;

import java.util.List;
import java.util.Locale;
import vn.chungtay.organisation.Unit;

/**
 * How an agency writes its name on paper.
 *
 * @param superior the lines above, of an office under its committee
 * @param issuer the agency's own lines
 * @param full in a sentence: "Ủy ban nhân dân huyện Văn Quan"
 */
record Letterhead(List<String> superior, List<String> issuer, String full) {

    private static final String SHORT = "UBND ";
    private static final String COMMITTEE = "Ủy ban nhân dân ";

    /** A committee stands alone; an office stands under the committee that it belongs to. */
    static Letterhead of(Unit unit) {
        return new Letterhead(List.of(), lines(unit), full(unit));
    }

    static Letterhead of(Unit office, Unit superior) {
        return new Letterhead(lines(superior), lines(office), full(office) + " " + superior.name());
    }

    private static List<String> lines(Unit unit) {
        String name = full(unit).toUpperCase(Locale.forLanguageTag("vi"));
        String committee = COMMITTEE.toUpperCase(Locale.forLanguageTag("vi"));
        return name.startsWith(committee)
                ? List.of(committee.strip(), name.substring(committee.length()))
                : List.of(name);
    }

    private static String full(Unit unit) {
        String name = unit.agencyName();
        return name.startsWith(SHORT) ? COMMITTEE + name.substring(SHORT.length()) : name;
    }
}
