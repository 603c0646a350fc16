package vn.chungtay.organisation.staff;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A person with a user name and a password. */
@Entity
@Table(name = "officer")
class OfficerAccount {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private String username;
    private String name;
    private String passwordHash;
    private boolean mustChangePassword;
    private int credentialVersion;
    private boolean demo;
    private Instant createdAt;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init")
    protected OfficerAccount() {}

    private OfficerAccount(String username, String name, String passwordHash, boolean demo, Instant createdAt) {
        this.username = username;
        this.name = name;
        this.passwordHash = passwordHash;
        this.mustChangePassword = !demo;
        this.demo = demo;
        this.createdAt = createdAt;
    }

    /** With a first password that somebody else has seen: it must be changed. */
    static OfficerAccount withFirstPassword(String username, String name, String hash, Instant now) {
        return new OfficerAccount(username, name, hash, false, now);
    }

    static OfficerAccount forDemo(String username, String name, String hash, Instant now) {
        return new OfficerAccount(username, name, hash, true, now);
    }

    /** The officer has chosen a password; sessions begun with the former one end. */
    void choosePassword(String hash) {
        passwordHash = hash;
        mustChangePassword = false;
        credentialVersion++;
    }

    /** The same password under a newer hash. */
    void rehash(String hash) {
        passwordHash = hash;
    }

    long id() {
        if (id == null) {
            throw new IllegalStateException("Not stored yet");
        }
        return id;
    }

    String username() {
        return username;
    }

    String name() {
        return name;
    }

    String passwordHash() {
        return passwordHash;
    }

    boolean mustChangePassword() {
        return mustChangePassword;
    }

    int credentialVersion() {
        return credentialVersion;
    }

    Instant createdAt() {
        return createdAt;
    }
}
