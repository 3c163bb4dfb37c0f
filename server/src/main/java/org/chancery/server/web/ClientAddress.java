package org.chancery.server.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Finds the network address of whoever asks. {@code X-Forwarded-For} counts only from the proxies that {@code CHANCERY_PROXIES} names,
 * and of it the last address that is none of them, since everything before it is whatever the visitor wrote.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
public class ClientAddress extends OncePerRequestFilter {

    private static final String ATTRIBUTE = ClientAddress.class.getName();
    private static final String HEADER = "X-Forwarded-For";

    private final Set<String> proxies;

    ClientAddress(@Value("${chancery.proxies:}") String proxies) {
        this.proxies = Arrays.stream(proxies.split("[ ,]+"))
                .filter(it -> !it.isEmpty())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The address of a request. */
    public static String of(HttpServletRequest request) {
        return request.getAttribute(ATTRIBUTE) instanceof String found ? found : request.getRemoteAddr();
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        List<String> forwarded = Collections.list(request.getHeaders(HEADER));
        request.setAttribute(ATTRIBUTE, client(request.getRemoteAddr(), forwarded, proxies));
        chain.doFilter(request, response);
    }

    static String client(String remote, List<String> forwarded, Set<String> proxies) {
        if (!proxies.contains(remote)) {
            return remote;
        }
        return Arrays.stream(String.join(",", forwarded).split(","))
                .map(String::strip)
                .filter(it -> it.matches("[0-9A-Fa-f:.]{2,45}") && !proxies.contains(it))
                .reduce((earlier, later) -> later)
                .orElse(remote);
    }
}
