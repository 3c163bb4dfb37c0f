package org.chancery.server.identity.page;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import org.chancery.server.permission.AccessRefused;
import org.chancery.server.web.Query;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;

/** What the permission table refuses: to the sign-in, to a fresh proof, or an error page. */
@ControllerAdvice
class RefusedPages {

    @ExceptionHandler
    @Nullable
    ResponseEntity<Void> refused(AccessRefused refused, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        boolean people = request.getRequestURI().matches("/(en|ru)(/.*)?");
        if (people && refused.lack() == AccessRefused.Lack.SIGN_IN) {
            return to("/sign-in", request);
        }
        if (people && refused.lack() == AccessRefused.Lack.STEP_UP) {
            return to("/prove", request);
        }
        response.sendError(
                refused.lack() == AccessRefused.Lack.SIGN_IN
                        ? HttpStatus.UNAUTHORIZED.value()
                        : HttpStatus.FORBIDDEN.value());
        return null;
    }

    private static ResponseEntity<Void> to(String page, HttpServletRequest request) {
        String language = request.getRequestURI().substring(0, 3);
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .header("Location", language + page + Query.of("").with("to", back(request)))
                .build();
    }

    /** A page can be read again; after a form one goes back to the page that showed it. */
    private static String back(HttpServletRequest request) {
        if (request.getMethod().equals("GET")) {
            String query = request.getQueryString();
            return request.getRequestURI() + (query == null ? "" : "?" + query);
        }
        String referer = request.getHeader("Referer");
        try {
            String path = referer == null ? "" : URI.create(referer).getRawPath();
            return path == null ? "" : path;
        } catch (IllegalArgumentException e) {
            // Whatever a browser or somebody else writes there is no reason to fail.
            return "";
        }
    }
}
