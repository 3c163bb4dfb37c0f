package org.chancery.server.identity.login;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;
import org.chancery.server.identity.PublicAddress;
import org.chancery.server.permission.SharedPage;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;

/**
 * The cookie of a running sign-in: not readable by scripts, not sent along from other sites' forms, and with TLS bound to
 * this very host by the {@code __Host-} prefix.
 */
@Component
public class LoginCookie {

    private final PublicAddress address;
    private final Logins logins;

    LoginCookie(PublicAddress address, Logins logins) {
        this.address = address;
        this.logins = logins;
    }

    /** Gives it to the browser; it ends with the browser's session, and the sign-in that the browser held before ends now. */
    public void give(String secret, HttpServletRequest request, HttpServletResponse response) {
        read(request).ifPresent(logins::endPresented);
        set(secret, Optional.empty(), request, response);
    }

    /** Takes it back. */
    public void take(HttpServletRequest request, HttpServletResponse response) {
        set("", Optional.of(Duration.ZERO), request, response);
    }

    Optional<String> read(HttpServletRequest request) {
        Cookie[] cookies = request.getCookies();
        if (cookies != null) {
            for (Cookie cookie : cookies) {
                if (cookie.getName().equals(name(request))) {
                    return Optional.of(cookie.getValue());
                }
            }
        }
        return Optional.empty();
    }

    private void set(String value, Optional<Duration> age, HttpServletRequest request, HttpServletResponse response) {
        ResponseCookie.ResponseCookieBuilder cookie = ResponseCookie.from(name(request), value)
                .path("/")
                .httpOnly(true)
                .secure(address.isSecure(request))
                .sameSite("Lax");
        age.ifPresent(cookie::maxAge);
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.build().toString());
    }

    private String name(HttpServletRequest request) {
        return (address.isSecure(request) ? "__Host-" : "") + SharedPage.COOKIE;
    }
}
