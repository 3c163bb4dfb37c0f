package org.chancery.server.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.InetAddress;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.LongSupplier;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * How many requests one network address may make: as many at once as in ten seconds, then {@code CHANCERY_REQUESTS_PER_SECOND}; others
 * wait by status 429. Each process counts for itself. An address of this machine is not counted, since a reverse proxy that
 * {@code CHANCERY_PROXIES} does not name brings everybody under it.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 2)
class RequestRate extends OncePerRequestFilter {

    private static final int ADDRESSES = 10_000;
    private static final int AT_ONCE_SECONDS = 10;
    private static final int TOO_MANY = 429;
    private static final double NANOS = 1e9;

    private final double perSecond;
    private final LongSupplier nanos;
    private final Map<String, Bucket> buckets = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
            return size() > ADDRESSES;
        }
    };

    private record Bucket(double left, long at) {}

    @Autowired
    RequestRate(@Value("${chancery.requests-per-second:50}") int perSecond) {
        this(perSecond, System::nanoTime);
    }

    RequestRate(int perSecond, LongSupplier nanos) {
        this.perSecond = perSecond;
        this.nanos = nanos;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String address = ClientAddress.of(request);
        if (perSecond <= 0 || isLocal(address) || takes(address)) {
            chain.doFilter(request, response);
        } else {
            response.setStatus(TOO_MANY);
            response.setHeader("Retry-After", "5");
            response.setContentType("text/plain;charset=UTF-8");
            response.getWriter().println("Too many requests from one address. Please wait a few seconds.");
        }
    }

    boolean takes(String address) {
        long now = nanos.getAsLong();
        double most = perSecond * AT_ONCE_SECONDS;
        synchronized (buckets) {
            Bucket known = buckets.getOrDefault(address, new Bucket(most, now));
            double left = Math.min(most, known.left() + (now - known.at()) / NANOS * perSecond);
            boolean enough = left >= 1;
            buckets.put(address, new Bucket(enough ? left - 1 : left, now));
            return enough;
        }
    }

    static boolean isLocal(String address) {
        try {
            return address.matches("[0-9A-Fa-f:.]+")
                    && InetAddress.ofLiteral(address).isLoopbackAddress();
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
