package vn.chungtay.organisation.staff;

import java.security.SecureRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A first password or reset code that is read from paper: no letter that looks like a digit. 59 bits. */
class PrintedSecret {

    private static final String SIGNS = "abcdefghjkmnpqrstuvwxyz23456789";
    private static final SecureRandom RANDOM = new SecureRandom();

    private PrintedSecret() {}

    /** As "k7qm-2xpf-9tra". */
    static String make() {
        return IntStream.range(0, 3).mapToObj(group -> four()).collect(Collectors.joining("-"));
    }

    private static String four() {
        return RANDOM.ints(4, 0, SIGNS.length())
                .mapToObj(SIGNS::charAt)
                .map(String::valueOf)
                .collect(Collectors.joining());
    }
}
