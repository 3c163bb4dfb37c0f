package org.chancery.server.pages.cache;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.zip.GZIPInputStream;
import org.chancery.server.pages.record.Records;
import org.chancery.server.pages.shared.Site;
import org.chancery.server.permission.SharedPage;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * Serves public pages from memory. All readers see the same page at one address, so it is rendered and zipped once for each record and quarter
 * of an hour; nothing here depends on who asks. Whoever may have signed in gets pages of their own.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
class PageCache extends OncePerRequestFilter {
    private static final long MOST_BYTES = 24_000_000;
    private static final String HTML = "text/html;charset=UTF-8";
    private final ObjectProvider<Records> records;
    private final ObjectProvider<Site> site;
    private final KeptPages pages = new KeptPages(MOST_BYTES);

    PageCache(ObjectProvider<Records> records, ObjectProvider<Site> site) {
        this.records = records;
        this.site = site;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        String path = request.getRequestURI();
        return !request.getMethod().equals("GET")
                || !(path.startsWith("/en/") || path.startsWith("/ru/"))
                || path.endsWith("/report")
                || SharedPage.isPersonal(request);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Object now = records.getObject().now();
        Instant quarter = quarter(site.getObject().now());
        String query = request.getQueryString();
        String address = request.getScheme() + "://" + request.getHeader(HttpHeaders.HOST) + request.getRequestURI()
                + (query == null ? "" : "?" + query);
        var kept = pages.find(address, now, quarter);
        if (kept.isPresent()) {
            send(kept.get(), request, response);
            return;
        }
        var caught = new ContentCachingResponseWrapper(response);
        chain.doFilter(request, caught);
        String type = caught.getContentType();
        if (caught.getStatus() != HttpServletResponse.SC_OK
                || type == null
                || !type.startsWith("text/html")
                || !SharedPage.wasPublicReading(request)) {
            caught.copyBodyToResponse();
            return;
        }
        var page = KeptPage.of(caught.getContentAsByteArray());
        pages.keep(address, page, now, quarter);
        send(page, request, response);
    }

    /** Midnight falls on a quarter of an hour in every zone, so no page outlives the day of its depositary. */
    private static Instant quarter(Instant now) {
        long seconds = Duration.ofMinutes(15).toSeconds();
        return Instant.ofEpochSecond(now.getEpochSecond() / seconds * seconds);
    }

    private static void send(KeptPage page, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        response.setHeader(HttpHeaders.ETAG, page.tag());
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-cache, public");
        response.setHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
        String known = request.getHeader(HttpHeaders.IF_NONE_MATCH);
        if (known != null && known.contains(page.tag())) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        response.setContentType(HTML);
        String accepted = request.getHeader(HttpHeaders.ACCEPT_ENCODING);
        if (accepted != null && accepted.contains("gzip")) {
            response.setHeader(HttpHeaders.CONTENT_ENCODING, "gzip");
            response.setContentLength(page.zipped().length);
            response.getOutputStream().write(page.zipped());
        } else {
            response.setContentLength(page.length());
            new GZIPInputStream(new ByteArrayInputStream(page.zipped())).transferTo(response.getOutputStream());
        }
    }
}
