package org.chancery.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** A browser without a window that keeps cookies and fills in forms, following no redirect. */
public final class PageForms {

    private final String address;
    private final CookieManager cookies;
    private final HttpClient client;

    public PageForms(RunningServer server) {
        this(server.port());
    }

    /** A browser at a server on a port of this machine. */
    public PageForms(int port) {
        this(port, new CookieManager(null, CookiePolicy.ACCEPT_ALL));
    }

    private PageForms(int port, CookieManager cookies) {
        this.address = "http://localhost:" + port;
        this.cookies = cookies;
        this.client = HttpClient.newBuilder()
                .cookieHandler(cookies)
                .followRedirects(HttpClient.Redirect.NEVER)
                .build();
    }

    /** The same browser, with its cookies, at another server of the same host. */
    public PageForms at(RunningServer other) {
        return at(other.port());
    }

    /** The same at a server on another port. */
    public PageForms at(int port) {
        return new PageForms(port, cookies);
    }

    /** What a path gives, byte by byte. */
    public byte[] bytes(String path) {
        return send(HttpRequest.newBuilder(URI.create(address + path)).build(), BodyHandlers.ofByteArray())
                .body();
    }

    /** Sends a body as it is. */
    public HttpResponse<String> postBytes(String path, String type, byte[] body) {
        return send(HttpRequest.newBuilder(URI.create(address + path))
                .header("Content-Type", type)
                .POST(HttpRequest.BodyPublishers.ofByteArray(body))
                .build());
    }

    public HttpResponse<String> get(String path) {
        return send(HttpRequest.newBuilder(URI.create(address + path)).build());
    }

    public Document page(String path) {
        HttpResponse<String> answer = get(path);
        if (answer.statusCode() != 200) {
            throw new AssertionError(path + " answers " + answer.statusCode());
        }
        return Jsoup.parse(answer.body());
    }

    /** Sends the fields as they are; {@code fields} are name, value, name, value. */
    public HttpResponse<String> postRaw(String path, String... fields) {
        StringBuilder body = new StringBuilder();
        for (int i = 0; i < fields.length; i += 2) {
            body.append(body.isEmpty() ? "" : "&")
                    .append(encoded(fields[i]))
                    .append('=')
                    .append(encoded(fields[i + 1]));
        }
        return send(HttpRequest.newBuilder(URI.create(address + path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body.toString()))
                .build());
    }

    /** Sends the form of a page that goes to {@code action}: its hidden fields and these. */
    public HttpResponse<String> submit(String page, String action, String... fields) {
        Element form = page(page).selectFirst("form[method=post][action=" + action + "]");
        if (form == null) {
            throw new AssertionError(page + " has no form that goes to " + action);
        }
        java.util.List<String> all = new java.util.ArrayList<>(java.util.List.of(fields));
        for (Element hidden : form.select("input[type=hidden]")) {
            if (!java.util.List.of(fields).contains(hidden.attr("name"))) {
                all.add(hidden.attr("name"));
                all.add(hidden.attr("value"));
            }
        }
        return postRaw(action, all.toArray(String[]::new));
    }

    /** Names of the cookies that are kept. */
    public java.util.List<String> cookies() {
        return cookies.getCookieStore().getCookies().stream()
                .map(java.net.HttpCookie::getName)
                .toList();
    }

    /** The value of a cookie that is kept. */
    public String cookie(String name) {
        return cookies.getCookieStore().getCookies().stream()
                .filter(it -> it.getName().equals(name))
                .findFirst()
                .orElseThrow()
                .getValue();
    }

    private HttpResponse<String> send(HttpRequest request) {
        return send(request, BodyHandlers.ofString());
    }

    private <T> HttpResponse<T> send(HttpRequest request, HttpResponse.BodyHandler<T> handler) {
        try {
            return client.send(request, handler);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
