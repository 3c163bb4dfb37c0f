package org.chancery.bench.leaks;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.chancery.server.permission.SharedPage;

/** Asks pages of the house over connections that are kept, and finds out which papers an answer tells of. */
final class Pages {

    /** What the ids and words of a paper begin with: sixteen hexadecimal digits, in a UUID parted by lines. */
    private static final Pattern KEY = Pattern.compile("[0-9a-f]{8}-?[0-9a-f]{4}-?[0-9a-f]{4}");

    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();
    private final int port;
    private final Map<Integer, String> secrets;

    /** @param secrets of the sign-ins, by account */
    Pages(int port, Map<Integer, String> secrets) {
        this.port = port;
        this.secrets = secrets;
    }

    /** What a page answers. */
    record Answer(int status, String text) {

        /** Keys of the papers of this world of which the answer tells, each once; the status where the page failed. */
        List<String> papers(World world) {
            if (status >= 500) {
                return List.of("status " + status);
            }
            Map<String, Paper> known = world.papers().stream().collect(Collectors.toMap(Paper::key, it -> it));
            var found = new TreeSet<String>();
            Matcher keys = KEY.matcher(text);
            while (keys.find()) {
                String key = keys.group().replace("-", "");
                if (known.containsKey(key)) {
                    found.add(key);
                }
            }
            return List.copyOf(found);
        }
    }

    /** Asks for a page in the person's name; the public has no sign-in. */
    Answer get(Person person, String path) throws IOException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path));
        String secret = secrets.get(person.account());
        if (secret != null) {
            request.header("Cookie", SharedPage.COOKIE + "=" + secret);
        }
        try {
            var answer = client.send(request.build(), BodyHandlers.ofString());
            return new Answer(answer.statusCode(), answer.body());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }
}
