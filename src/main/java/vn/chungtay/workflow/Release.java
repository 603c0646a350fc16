package vn.chungtay.workflow;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** All models, decisions and forms that the application carries, under names that are the same in a jar and in folders. */
record Release(SortedMap<String, byte[]> files) {

    private static final String[] FOLDERS = {"bpmn", "forms"};
    private static final String[] ENDINGS = {".bpmn", ".dmn", ".form"};

    static Release onClassPath() {
        return of(new PathMatchingResourcePatternResolver());
    }

    static Release of(PathMatchingResourcePatternResolver resources) {
        SortedMap<String, byte[]> files = new TreeMap<>();
        try {
            for (String folder : FOLDERS) {
                for (String ending : ENDINGS) {
                    for (Resource file : resources.getResources("classpath*:" + folder + "/**/*" + ending)) {
                        files.put(name(folder, file), file.getContentAsByteArray());
                    }
                }
            }
        } catch (IOException failure) {
            throw new java.io.UncheckedIOException(failure);
        }
        return new Release(files);
    }

    private static String name(String folder, Resource file) throws IOException {
        String address = file.getURL().toString();
        return address.substring(address.lastIndexOf("/" + folder + "/") + 1);
    }

    /** Equal for equal names and contents. */
    String digest() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                digest.update(file.getKey().getBytes(StandardCharsets.UTF_8));
                digest.update((byte) 0);
                digest.update(MessageDigest.getInstance("SHA-256").digest(file.getValue()));
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
