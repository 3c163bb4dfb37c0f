package org.chancery.server.identity.login;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.chancery.server.permission.Actor;
import org.springframework.security.core.context.DeferredSecurityContext;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpRequestResponseHolder;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.stereotype.Component;

/**
 * Finds out who asks, from the cookie, when somebody wants to know. Requests that nobody asks about, and all without a
 * cookie, cost no query.
 */
@Component
class LoginContexts implements SecurityContextRepository {

    private final Logins logins;
    private final LoginCookie cookie;

    LoginContexts(Logins logins, LoginCookie cookie) {
        this.logins = logins;
        this.cookie = cookie;
    }

    @Override
    public DeferredSecurityContext loadDeferredContext(HttpServletRequest request) {
        return new Deferred(request);
    }

    @Override
    @SuppressWarnings("deprecation")
    public SecurityContext loadContext(HttpRequestResponseHolder holder) {
        return loadDeferredContext(holder.getRequest()).get();
    }

    /** Sign-ins are written where they begin; nothing is saved by the way. */
    @Override
    public void saveContext(SecurityContext context, HttpServletRequest request, HttpServletResponse response) {}

    @Override
    public boolean containsContext(HttpServletRequest request) {
        return cookie.read(request).isPresent();
    }

    private final class Deferred implements DeferredSecurityContext {

        private final HttpServletRequest request;
        private Optional<SecurityContext> context = Optional.empty();

        Deferred(HttpServletRequest request) {
            this.request = request;
        }

        @Override
        public SecurityContext get() {
            if (context.isEmpty()) {
                SecurityContext found = new SecurityContextImpl();
                Optional<Actor> actor = cookie.read(request).flatMap(logins::find);
                actor.ifPresent(it -> found.setAuthentication(new SignedIn(it)));
                context = Optional.of(found);
            }
            return context.get();
        }

        @Override
        public boolean isGenerated() {
            return !containsContext(request);
        }
    }
}
