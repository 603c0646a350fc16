package vn.chungtay.organisation.staff;

/** What sign-in compares; never leaves the server. */
public record Credentials(
        long officerId, String username, String passwordHash, int version, boolean mustChangePassword) {

    static Credentials of(OfficerAccount account) {
        return new Credentials(
                account.id(),
                account.username(),
                account.passwordHash(),
                account.credentialVersion(),
                account.mustChangePassword());
    }

    @Override
    public String toString() {
        return "Credentials[officer " + officerId + "]";
    }
}
