package vn.chungtay.tasklist.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.util.StringUtils;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.multipart.MultipartHttpServletRequest;
import org.springframework.web.util.WebUtils;
import vn.chungtay.platform.Text;
import vn.chungtay.tasklist.UploadedFile;
import vn.chungtay.tasklist.form.Submission;

/** Takes a submission from the request, with files or without. */
final class SubmissionReader {

    private SubmissionReader() {}

    static Submission read(HttpServletRequest request) {
        Map<String, List<String>> texts = new TreeMap<>();
        request.getParameterMap().forEach((name, values) -> texts.put(name, Arrays.asList(values)));
        Map<String, List<UploadedFile>> files = new TreeMap<>();
        MultipartHttpServletRequest multipart = WebUtils.getNativeRequest(request, MultipartHttpServletRequest.class);
        if (multipart != null) {
            multipart.getMultiFileMap().forEach((name, parts) -> {
                List<UploadedFile> chosen = parts.stream()
                        .filter(part -> StringUtils.hasText(part.getOriginalFilename()))
                        .map(SubmissionReader::file)
                        .toList();
                if (!chosen.isEmpty()) {
                    files.put(name, chosen);
                }
            });
        }
        return new Submission(texts, files);
    }

    private static UploadedFile file(MultipartFile part) {
        try {
            String path = Text.clean(part.getOriginalFilename()).replace('\\', '/');
            return new UploadedFile(path.substring(path.lastIndexOf('/') + 1), part.getBytes());
        } catch (IOException lineCut) {
            throw new UncheckedIOException(lineCut);
        }
    }
}
