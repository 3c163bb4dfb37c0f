package org.chancery.server.web;

import org.springframework.http.HttpStatus;

/**
 * Which words an error page uses.
 *
 * @param status the HTTP status
 * @param key prefix of its texts
 */
public record ErrorText(int status, String key) {

    static ErrorText of(HttpStatus status) {
        if (status == HttpStatus.NOT_FOUND) {
            return new ErrorText(status.value(), "error.not-found");
        }
        return new ErrorText(status.value(), status.is4xxClientError() ? "error.request" : "error.server");
    }
}
