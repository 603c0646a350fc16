package vn.chungtay.document;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.HexFormat;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.chungtay.document.paper.PageImages;
import vn.chungtay.platform.Viet;

/** The bytes of approved and printed documents, append-only. */
@Component
class FrozenFiles {

    private final JdbcClient database;
    private final Clock clock;

    FrozenFiles(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Once and for all; answers the bytes' SHA-256. */
    String freeze(long documentId, byte[] pdf) {
        String sha256 = sha256(pdf);
        database.sql("insert into document_file values (:id, :content, :sha256, :pages, :at)")
                .param("id", documentId)
                .param("content", pdf)
                .param("sha256", sha256)
                .param("pages", PageImages.count(pdf))
                .param("at", clock.instant().atZone(Viet.ZONE).toOffsetDateTime())
                .update();
        return sha256;
    }

    Optional<byte[]> find(long documentId) {
        return database.sql("select content from document_file where document_id = :id")
                .param("id", documentId)
                .query(byte[].class)
                .optional();
    }

    static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
