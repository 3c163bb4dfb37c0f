package org.chancery.server.identity.login;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * How much somebody may send before it is known who it is: no files, and forms of 64 KiB. It stands before everything that reads a body,
 * also before the check of form tokens.
 */
@Component
@ConditionalOnWebApplication
@Order(-200)
class BodyLimit extends OncePerRequestFilter {

    private static final long LARGEST = 64 * 1024;

    private final LoginCookie cookie;
    private final Logins logins;

    BodyLimit(LoginCookie cookie, Logins logins) {
        this.cookie = cookie;
        this.logins = logins;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (!isLarge(request) || isSignedIn(request)) {
            chain.doFilter(request, response);
        } else {
            boolean unknown = request.getContentLengthLong() < 0 && !isFile(request);
            refuse(
                    response,
                    unknown ? HttpServletResponse.SC_LENGTH_REQUIRED : HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
        }
    }

    /** Without the error page, which would wait for the rest of the body. */
    private static void refuse(HttpServletResponse response, int status) throws IOException {
        response.setStatus(status);
        response.setHeader("Connection", "close");
        response.setContentType("text/plain;charset=UTF-8");
        response.getWriter()
                .println("Before signing in no files can be sent, and forms of 64 KiB at most.\n"
                        + "До входа нельзя посылать файлы, а формы не более 64 КиБ.");
    }

    private static boolean isLarge(HttpServletRequest request) {
        boolean unknown = request.getContentLengthLong() < 0 && request.getHeader("Transfer-Encoding") != null;
        return unknown || request.getContentLengthLong() > LARGEST || isFile(request);
    }

    private static boolean isFile(HttpServletRequest request) {
        String type = request.getContentType();
        return type != null && type.regionMatches(true, 0, "multipart/", 0, "multipart/".length());
    }

    private boolean isSignedIn(HttpServletRequest request) {
        return cookie.read(request).flatMap(logins::find).isPresent();
    }
}
