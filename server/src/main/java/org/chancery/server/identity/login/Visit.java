package org.chancery.server.identity.login;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import org.chancery.server.web.ClientAddress;

/**
 * Where a request comes from.
 *
 * @param address network address of the browser, or of the nearest proxy that is not configured as one
 * @param device what the browser says of itself
 * @param remembered the cookie of a browser in which somebody has signed in before, or empty
 */
public record Visit(String address, String device, String remembered) {

    static final String DEVICE = "chancery-device";

    private static final int LONGEST = 200;

    /** Of a request. */
    public static Visit of(HttpServletRequest request) {
        return new Visit(
                ClientAddress.of(request),
                Objects.requireNonNullElse(request.getHeader("User-Agent"), ""),
                remembered(request));
    }

    private static String remembered(HttpServletRequest request) {
        Cookie[] cookies = request.getCookies();
        if (cookies != null) {
            for (Cookie cookie : cookies) {
                if (cookie.getName().equals(DEVICE) && cookie.getValue().length() <= LONGEST) {
                    return cookie.getValue();
                }
            }
        }
        return "";
    }
}
