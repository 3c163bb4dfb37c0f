package org.chancery.server.demonstration;

import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Objects;
import org.chancery.server.operation.ServeOptions;
import org.chancery.server.permission.Circumstance;
import org.chancery.server.permission.Visitor;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** Whether this is a demonstration that nobody but the person at this machine can reach. */
@Component
class Demonstration implements Circumstance {

    private static final List<String> PASSED_ON = List.of(
            "Forwarded",
            "X-Forwarded-For",
            "X-Forwarded-Host",
            "X-Forwarded-Proto",
            "X-Forwarded-Server",
            "X-Real-IP",
            "Via");

    private final boolean here;

    Demonstration(ServeOptions options, @Value("${chancery.address:}") String address) {
        this.here = options.demo() && address.isBlank() && isLoopback(options.host());
    }

    @Override
    public String condition() {
        return "demonstration";
    }

    @Override
    public boolean holds(Visitor visitor) {
        return here
                && (!(RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes asked)
                        || isLocal(asked.getRequest()));
    }

    /** Not through a proxy, and not under another name that leads here. */
    private static boolean isLocal(HttpServletRequest request) {
        String host = Objects.requireNonNullElse(request.getHeader("Host"), "");
        return isLoopback(request.getRemoteAddr())
                && isLocalName(host)
                && PASSED_ON.stream().allMatch(it -> request.getHeader(it) == null);
    }

    static boolean isLocalName(String host) {
        return host.matches("(localhost|127\\.0\\.0\\.1|\\[::1\\])(:[0-9]{1,5})?");
    }

    boolean isHere() {
        return here;
    }

    /** An address that cannot be looked up is not taken for loopback. */
    static boolean isLoopback(String host) {
        try {
            return !host.isBlank() && InetAddress.getByName(host).isLoopbackAddress();
        } catch (UnknownHostException e) {
            return false;
        }
    }
}
