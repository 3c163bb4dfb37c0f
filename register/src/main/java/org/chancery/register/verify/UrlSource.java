package org.chancery.register.verify;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Optional;
import java.util.zip.GZIPInputStream;

/** A served log. A piece of more than 64 MiB, an answer other than 200 or 404, and silence of a minute are errors. */
public final class UrlSource implements LogSource {
    private static final int LIMIT = 64 << 20;

    private final URI prefix;
    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NORMAL)
            .connectTimeout(Duration.ofSeconds(20))
            .build();

    /** The log below a prefix such as {@code https://register.example/log}, with or without a slash at its end. */
    public UrlSource(URI prefix) {
        String text = prefix.toString();
        this.prefix = text.endsWith("/") ? prefix : URI.create(text + "/");
    }

    @Override
    public Optional<byte[]> read(String path) throws IOException {
        HttpRequest request = HttpRequest.newBuilder(prefix.resolve(path))
                .timeout(Duration.ofMinutes(1))
                .header("Accept-Encoding", "gzip, identity")
                .build();
        HttpResponse<InputStream> response;
        try {
            response = client.send(request, HttpResponse.BodyHandlers.ofInputStream());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while reading " + request.uri(), e);
        }
        try (InputStream raw = response.body()) {
            if (response.statusCode() == 404) {
                return Optional.empty();
            }
            if (response.statusCode() != 200) {
                throw new IOException(request.uri() + " answers " + response.statusCode());
            }
            boolean zipped =
                    response.headers().firstValue("Content-Encoding").orElse("").equals("gzip");
            byte[] bytes = (zipped ? new GZIPInputStream(raw) : raw).readNBytes(LIMIT + 1);
            if (bytes.length > LIMIT) {
                throw new IOException(request.uri() + " is larger than 64 MiB");
            }
            return Optional.of(bytes);
        }
    }

    @Override
    public String name() {
        return prefix.toString();
    }

    @Override
    public void close() {
        client.close();
    }
}
