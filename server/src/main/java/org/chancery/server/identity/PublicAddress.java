package org.chancery.server.identity;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import org.chancery.server.operation.OperatorError;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Under which address people reach the site: {@code CHANCERY_ADDRESS}, for example {@code https://treaties.example.org},
 * or what the request says. Behind a reverse proxy it must be set, or cookies are not marked as secure.
 */
@Component
public final class PublicAddress {

    private final String configured;

    PublicAddress(@Value("${chancery.address:}") String configured) {
        this.configured = configured.strip().replaceAll("/+$", "");
        if (!this.configured.isEmpty() && !this.configured.matches("https?://[^/?#]+")) {
            throw new OperatorError("CHANCERY_ADDRESS is '" + configured
                    + "'; it should be scheme and host only, for example https://treaties.example.org");
        }
    }

    /** Scheme, host and port, without a slash at the end. */
    public String of(HttpServletRequest request) {
        return configured.isEmpty() ? request.getScheme() + "://" + request.getHeader("Host") : configured;
    }

    /** The host name alone. */
    public String host(HttpServletRequest request) {
        String host = URI.create(of(request)).getHost();
        return host == null ? "localhost" : host;
    }

    /** Whether browsers reach the site by TLS only. */
    public boolean isSecure() {
        return configured.startsWith("https:");
    }

    /** Whether browsers reach this request's page by TLS. */
    public boolean isSecure(HttpServletRequest request) {
        return isSecure() || request.isSecure();
    }

    /** The configured address, or that of this server where none is. */
    public String orLocal(String host, int port) {
        boolean here = host.equals("127.0.0.1") || host.equals("0.0.0.0") || host.equals("::") || host.equals("::1");
        return configured.isEmpty() ? "http://" + (here ? "localhost" : host) + ":" + port : configured;
    }
}
