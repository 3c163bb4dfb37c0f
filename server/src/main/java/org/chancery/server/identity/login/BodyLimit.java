package org.chancery.server.identity.login;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.chancery.server.permission.Actor;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * How much somebody may send: before it is known who it is, no files, and forms of 64 KiB; afterwards files to pages that take them from this
 * person's role, a few at once. It stands before everything that reads a body, also before the check of form tokens.
 */
@Component
@ConditionalOnWebApplication
@Order(-200)
class BodyLimit extends OncePerRequestFilter {

    private static final long LARGEST = 64 * 1024;
    private static final int FILES_AT_ONCE = 4;

    private static final String BEFORE_SIGNING_IN =
            "Before signing in no files can be sent, and forms of 64 KiB at most.\n"
                    + "До входа нельзя посылать файлы, а формы не более 64 КиБ.";
    private static final String NO_FILES_HERE =
            "No files can be sent to this page.\nНа эту страницу нельзя посылать файлы.";
    private static final String NOT_IN_THIS_ROLE =
            "In your active role no files can be sent to this page.\nВ вашей действующей роли на эту страницу нельзя посылать файлы.";
    private static final String TOO_MANY =
            "Four forms with files are under way already. Wait for one of them.\nУже передаются четыре формы с файлами. Дождитесь одной из них.";

    private final LoginCookie cookie;
    private final Logins logins;
    private final FileRoutes routes;
    private final FileTurns turns = new FileTurns(FILES_AT_ONCE);

    BodyLimit(LoginCookie cookie, Logins logins, FileRoutes routes) {
        this.cookie = cookie;
        this.logins = logins;
        this.routes = routes;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (!isLarge(request)) {
            chain.doFilter(request, response);
            return;
        }
        Optional<Actor> actor = cookie.read(request).flatMap(logins::find);
        if (actor.isEmpty()) {
            boolean unknown = request.getContentLengthLong() < 0 && !isFile(request);
            refuse(response, unknown ? HttpStatus.LENGTH_REQUIRED : HttpStatus.CONTENT_TOO_LARGE, BEFORE_SIGNING_IN);
        } else if (isFile(request)) {
            files(request, response, chain, actor.get());
        } else {
            chain.doFilter(request, response);
        }
    }

    private void files(HttpServletRequest request, HttpServletResponse response, FilterChain chain, Actor actor)
            throws ServletException, IOException {
        switch (routes.at(request.getRequestURI(), actor)) {
            case NO_FILES -> refuse(response, HttpStatus.UNSUPPORTED_MEDIA_TYPE, NO_FILES_HERE);
            case NOT_FROM_YOU -> refuse(response, HttpStatus.FORBIDDEN, NOT_IN_THIS_ROLE);
            case TAKEN -> {
                if (!turns.begin(actor.person())) {
                    response.setHeader("Retry-After", "5");
                    refuse(response, HttpStatus.TOO_MANY_REQUESTS, TOO_MANY);
                    return;
                }
                try {
                    chain.doFilter(request, response);
                } finally {
                    turns.end(actor.person());
                }
            }
        }
    }

    /** Without the error page, which would wait for the rest of the body. */
    private static void refuse(HttpServletResponse response, HttpStatus status, String why) throws IOException {
        response.setStatus(status.value());
        response.setHeader("Connection", "close");
        response.setContentType("text/plain;charset=UTF-8");
        response.getWriter().println(why);
    }

    private static boolean isLarge(HttpServletRequest request) {
        boolean unknown = request.getContentLengthLong() < 0 && request.getHeader("Transfer-Encoding") != null;
        return unknown || request.getContentLengthLong() > LARGEST || isFile(request);
    }

    private static boolean isFile(HttpServletRequest request) {
        String type = request.getContentType();
        return type != null && type.regionMatches(true, 0, "multipart/", 0, "multipart/".length());
    }
}
