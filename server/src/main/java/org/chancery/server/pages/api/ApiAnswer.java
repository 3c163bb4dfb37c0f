package org.chancery.server.pages.api;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import tools.jackson.databind.json.JsonMapper;

/** An answer with an ETag of its content; 304 to who has it already. Any site's script may read it. */
final class ApiAnswer {
    static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private ApiAnswer() {}

    static ResponseEntity<byte[]> json(HttpServletRequest request, Object tree) {
        return of(request, MediaType.APPLICATION_JSON, JSON.writeValueAsBytes(tree));
    }

    static ResponseEntity<byte[]> csv(HttpServletRequest request, String name, String text) {
        return file(request, CSV, name, text);
    }

    /** A file to be saved under a name. */
    static ResponseEntity<byte[]> file(HttpServletRequest request, MediaType type, String name, String text) {
        return withHeader(
                of(request, type, text.getBytes(StandardCharsets.UTF_8)),
                HttpHeaders.CONTENT_DISPOSITION,
                "attachment; filename=\"" + name + "\"");
    }

    static ResponseEntity<byte[]> of(HttpServletRequest request, MediaType type, byte[] body) {
        String tag = "\"" + hash(body) + "\"";
        var known = request.getHeader(HttpHeaders.IF_NONE_MATCH);
        boolean has = known != null && (known.contains(tag) || known.strip().equals("*"));
        ResponseEntity.BodyBuilder answer = ResponseEntity.status(has ? HttpStatus.NOT_MODIFIED : HttpStatus.OK)
                .eTag("W/" + tag)
                .cacheControl(CacheControl.noCache().cachePublic())
                .header(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN, "*");
        return has ? answer.build() : answer.contentType(type).body(body);
    }

    private static ResponseEntity<byte[]> withHeader(ResponseEntity<byte[]> answer, String name, String value) {
        var headers = new HttpHeaders();
        headers.putAll(answer.getHeaders());
        headers.set(name, value);
        return new ResponseEntity<>(answer.getBody(), headers, answer.getStatusCode());
    }

    private static String hash(byte[] body) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(body), 0, 12);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
