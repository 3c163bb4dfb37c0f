package org.chancery.server.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.chancery.server.operation.ServeOptions;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Under which address the site answers. With {@code CHANCERY_ADDRESS} every link is made of it, whatever a request says of its host.
 * Without it only this machine's own names are answered, so that no other name leads to links, passkeys or cookies of ours.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
class KnownHost extends OncePerRequestFilter {

    private static final Set<String> LOCAL = Set.of("localhost", "127.0.0.1", "[::1]");
    private static final int MISDIRECTED = 421;

    private final Optional<URI> configured;
    private final String bound;

    KnownHost(@Value("${chancery.address:}") String address, ServeOptions options) {
        this.configured = address.isBlank()
                ? Optional.empty()
                : Optional.of(URI.create(address.strip().replaceAll("/+$", "")));
        this.bound = options.host();
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (configured.isPresent()) {
            chain.doFilter(new Addressed(request, configured.get()), response);
        } else if (isOwn(request.getHeader("Host"), bound)) {
            chain.doFilter(request, response);
        } else {
            response.setStatus(MISDIRECTED);
            response.setContentType("text/plain;charset=UTF-8");
            response.getWriter()
                    .println("This server does not know that it is reached under this address. Its operator sets"
                            + " CHANCERY_ADDRESS to the address that people use (docs/operating.md).");
        }
    }

    /** Whether a request without configured address names this machine or the address on which the server listens. */
    static boolean isOwn(@Nullable String header, String bound) {
        String host = Objects.requireNonNullElse(header, "").replaceFirst(":\\d*$", "");
        return LOCAL.contains(host) || !bound.isBlank() && (host.equals(bound) || host.equals("[" + bound + "]"));
    }

    /** The request as if it had named the configured address. */
    private static final class Addressed extends HttpServletRequestWrapper {

        private final URI address;

        Addressed(HttpServletRequest request, URI address) {
            super(request);
            this.address = address;
        }

        @Override
        public String getScheme() {
            return address.getScheme();
        }

        @Override
        public boolean isSecure() {
            return address.getScheme().equals("https");
        }

        @Override
        public String getServerName() {
            return address.getHost();
        }

        @Override
        public int getServerPort() {
            return address.getPort() >= 0 ? address.getPort() : isSecure() ? 443 : 80;
        }

        @Override
        public @Nullable String getHeader(String name) {
            return name.equalsIgnoreCase("Host") ? address.getRawAuthority() : super.getHeader(name);
        }

        @Override
        public StringBuffer getRequestURL() {
            return new StringBuffer(address.toString()).append(getRequestURI());
        }
    }
}
