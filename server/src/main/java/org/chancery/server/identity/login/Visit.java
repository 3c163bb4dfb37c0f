package org.chancery.server.identity.login;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import org.chancery.server.web.ClientAddress;

/**
 * Where a request comes from.
 *
 * @param address network address of the browser, or of the nearest proxy that is not configured as one
 * @param device what the browser says of itself
 */
public record Visit(String address, String device) {

    /** Of a request. */
    public static Visit of(HttpServletRequest request) {
        return new Visit(ClientAddress.of(request), Objects.requireNonNullElse(request.getHeader("User-Agent"), ""));
    }
}
