package vn.chungtay.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The lines above a signature (NĐ 30/2020, Điều 13): for whom the leader signs, and as what. */
final class Signature {

    private static final Pattern POSITION = Pattern.compile(
            "^(Phó |Quyền )?(Chủ tịch|Trưởng phòng|Chánh Văn phòng|Giám đốc)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    private Signature() {}

    /** @param position the signer's position as the organisation writes it: "Phó Chủ tịch UBND huyện" */
    static List<String> lines(SignerForm form, String position) {
        List<String> lines = new ArrayList<>();
        if (form == SignerForm.TM) {
            lines.add("TM. ỦY BAN NHÂN DÂN");
        }
        Matcher known = POSITION.matcher(position);
        if (!known.find()) {
            lines.add(capitals(position));
            return List.copyOf(lines);
        }
        String rank = known.group(1) == null ? "" : capitals(known.group(1)).strip();
        String head = capitals(known.group(2));
        switch (rank) {
            case "PHÓ" -> lines.addAll(List.of("KT. " + head, "PHÓ " + head));
            case "QUYỀN" -> lines.add("Q. " + head);
            default -> lines.add(head);
        }
        return List.copyOf(lines);
    }

    static String capitals(String text) {
        return text.toUpperCase(VIETNAMESE);
    }
}
