package vn.chungtay.tasklist.form;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256 over names and contents, each with its length in front, so that no two submissions run together. */
final class SubmissionDigest {

    private final MessageDigest sha256;

    SubmissionDigest() {
        try {
            sha256 = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyPlatformHasIt) {
            throw new IllegalStateException(everyPlatformHasIt);
        }
    }

    String of(Submission submission) {
        submission.texts().forEach((name, values) -> values.forEach(value -> add(name, value)));
        submission
                .files()
                .forEach((name, files) -> files.forEach(file -> {
                    add(name, file.name());
                    add(file.content());
                }));
        return HexFormat.of().formatHex(sha256.digest());
    }

    private void add(String name, String value) {
        add(name.getBytes(StandardCharsets.UTF_8));
        add(value.getBytes(StandardCharsets.UTF_8));
    }

    private void add(byte[] bytes) {
        sha256.update(ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).array());
        sha256.update(bytes);
    }
}
