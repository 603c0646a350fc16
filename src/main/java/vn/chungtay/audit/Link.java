package vn.chungtay.audit;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The hash that ties an entry to all before it. The encoding is part of every stored seal: it never changes. */
final class Link {

    /** What stands before the first entry. */
    static final byte[] START = new byte[32];

    private Link() {}

    /** SHA-256 over the hash before and the entry's fields, each text preceded by its length in bytes. */
    static byte[] hash(byte[] before, AuditEntry entry) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.write(before);
            write(out, entry);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return sha256(bytes.toByteArray());
    }

    private static void write(DataOutputStream out, AuditEntry entry) throws IOException {
        out.writeLong(entry.id());
        out.writeLong(ChronoUnit.MICROS.between(Instant.EPOCH, entry.occurredAt()));
        text(out, entry.actor());
        text(out, entry.action());
        text(out, entry.subjectType());
        text(out, entry.subjectId());
        text(out, entry.caseKey());
        out.writeInt(entry.facts().size());
        for (var fact : new TreeMap<>(entry.facts()).entrySet()) {
            text(out, fact.getKey());
            text(out, fact.getValue());
        }
    }

    private static void text(DataOutputStream out, @Nullable String text) throws IOException {
        if (text == null) {
            out.writeInt(-1);
            return;
        }
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
