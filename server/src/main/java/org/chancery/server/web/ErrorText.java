package org.chancery.server.web;

import java.util.List;
import java.util.function.Supplier;
import org.springframework.http.HttpStatus;

/**
 * Which words an error page uses.
 *
 * @param status the HTTP status
 * @param key prefix of its texts
 * @param near pages that the address may have meant
 */
public record ErrorText(int status, String key, List<NearAddresses.Near> near) {

    public ErrorText {
        near = List.copyOf(near);
    }

    static ErrorText of(HttpStatus status, Supplier<List<NearAddresses.Near>> near) {
        if (status == HttpStatus.NOT_FOUND) {
            return new ErrorText(status.value(), "error.not-found", near.get());
        }
        if (status == HttpStatus.FORBIDDEN) {
            return new ErrorText(status.value(), "error.forbidden", List.of());
        }
        return new ErrorText(status.value(), status.is4xxClientError() ? "error.request" : "error.server", List.of());
    }
}
