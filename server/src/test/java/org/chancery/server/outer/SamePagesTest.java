package org.chancery.server.outer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.chancery.register.read.LogReader;
import org.chancery.register.verify.UrlSource;
import org.chancery.register.verify.Verifier;
import org.chancery.server.RunningServer;
import org.chancery.server.TestServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the public finds on the inner server it finds on the outer one, byte for byte but for what must differ. */
class SamePagesTest {

    /** Only an inner server has these: forms that keep something, and everything behind a sign-in. */
    private static final List<String> INNER_ONLY =
            List.of("/report", "/sign-in", "/demonstration", "/invitation", "/technologies");

    @Test
    void all_pages_feeds_answers_and_pieces_of_the_log_are_the_same(@TempDir Path folder) throws Exception {
        // A tick on the hour would make the inner log longer than the bundle.
        System.setProperty("chancery.restricted-acts", "off");
        try (TwoServers two = TwoServers.in(folder)) {
            two.write(0);
            try (RunningServer outer = two.startOuter("outer")) {
                assertThat(outer.part(LogReader.class).checkpointNote())
                        .isEqualTo(two.inner.part(LogReader.class).checkpointNote());
                Set<String> addresses = Crawl.addresses(two.inner);
                assertThat(addresses).hasSizeGreaterThan(250);
                List<String> differences = new ArrayList<>();
                int same = 0;
                for (String address : addresses) {
                    if (INNER_ONLY.stream().anyMatch(it -> address.startsWith(it, 3))) {
                        assertThat(TestServer.get(outer, address).statusCode())
                                .as(address)
                                .isEqualTo(404);
                        continue;
                    }
                    String inside = seen(two.inner, address);
                    String outside = seen(outer, address);
                    if (inside.equals(outside)) {
                        same++;
                    } else {
                        differences.add(address + "\n  inner: " + around(inside, outside) + "\n  outer: "
                                + around(outside, inside));
                    }
                }
                assertThat(differences).isEmpty();
                System.out.println("the same on both servers: " + same + " addresses");
                assertThat(Verifier.of(new UrlSource(URI.create(Crawl.base(outer) + "/log")))
                                .run()
                                .differences())
                        .isEmpty();
            }
        } finally {
            System.clearProperty("chancery.restricted-acts");
        }
    }

    /** Status, type and body, without the port, the time of the answer, and the links that only one of them has. */
    private static String seen(RunningServer server, String address) {
        if (address.endsWith(".pdf") || address.endsWith(".docx")) {
            return printed(server, address);
        }
        HttpResponse<String> answer = TestServer.get(server, address);
        String body = answer.body()
                .replace(Crawl.base(server), "HERE")
                .replaceAll("DTSTAMP:[0-9TZ]+", "DTSTAMP")
                .replaceAll("(?s)<p class=\"copy\">.*?</p>\\s*", "")
                .replaceAll("<li><a href=\"/(en|ru)/(report|sign-in|technologies)[^\"]*\">[^<]*</a></li>\\s*", "")
                .replaceAll("<p>[^<]*<a href=\"/(en|ru)/report\">[^<]*</a>\\.</p>", "")
                .replaceAll("<a href=\"/(en|ru)/report\">[^<]*</a> · ", "")
                .replaceAll(" ?<a href=\"/(en|ru)/demonstration\">[^<]*</a>", "")
                .replaceAll("\\s+", " ");
        return answer.statusCode() + " "
                + answer.headers().firstValue("Content-Type").orElse("") + " " + body;
    }

    /** A paper is made anew each time, with the time in it: its words are compared. */
    private static String printed(RunningServer server, String address) {
        try (InputStream in = URI.create(Crawl.base(server) + address).toURL().openStream()) {
            byte[] bytes = in.readAllBytes();
            if (address.endsWith(".docx")) {
                return bytes.length > 1000 ? "a document" : "nothing";
            }
            try (PDDocument paper = Loader.loadPDF(bytes)) {
                return paper.getNumberOfPages() + " " + new PDFTextStripper().getText(paper);
            }
        } catch (IOException e) {
            return "not there: " + address;
        }
    }

    private static String around(String text, String other) {
        int at = 0;
        while (at < Math.min(text.length(), other.length()) && text.charAt(at) == other.charAt(at)) {
            at++;
        }
        return text.substring(Math.max(0, at - 80), Math.min(text.length(), at + 120));
    }
}
