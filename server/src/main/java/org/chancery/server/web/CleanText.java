package org.chancery.server.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.regex.Pattern;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses control characters in what people type, once and for all pages: no text of ours needs one, and the database takes no NUL. After
 * the sign-in's own filters, so that nothing is read of a form that is not ours.
 */
@Component
@Order(0)
class CleanText extends OncePerRequestFilter {

    private static final Pattern CONTROL = Pattern.compile("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\x7F]");
    private static final Pattern IN_ADDRESS = Pattern.compile("%(0[0-8bcefBCEF]|1[0-9a-fA-F]|7[fF])");

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (isClean(request)) {
            chain.doFilter(request, response);
        } else {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
        }
    }

    private static boolean isClean(HttpServletRequest request) {
        if (IN_ADDRESS.matcher(request.getRequestURI()).find()) {
            return false;
        }
        String query = request.getQueryString();
        boolean form = request.getContentType() != null
                && request.getContentType().startsWith("application/x-www-form-urlencoded");
        if (query == null && !form) {
            return true;
        }
        try {
            for (Map.Entry<String, String[]> field : request.getParameterMap().entrySet()) {
                if (CONTROL.matcher(field.getKey()).find()) {
                    return false;
                }
                for (String value : field.getValue()) {
                    if (CONTROL.matcher(value).find()) {
                        return false;
                    }
                }
            }
            return true;
        } catch (IllegalStateException e) {
            // Tomcat cannot read the form: percent codes that mean nothing, or too many fields.
            return false;
        }
    }
}
