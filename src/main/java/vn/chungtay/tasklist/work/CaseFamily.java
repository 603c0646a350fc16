package vn.chungtay.tasklist.work;

/** A called process runs under its caller's key with a suffix: DN-2025-VQ-0007-C1 or -V2. */
final class CaseFamily {

    private CaseFamily() {}

    /** The key of the case to which all belong. */
    static String root(String caseKey) {
        return caseKey.replaceFirst("(-[A-Z]{1,3}\\d+)+$", "");
    }
}
