package org.chancery.server.docket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.chancery.server.PageForms;
import org.chancery.server.RunningServer;
import org.chancery.server.identity.Somebody;
import org.chancery.server.operation.ServeOptions;
import org.chancery.server.permission.Role;
import org.chancery.server.permission.SharedPage;
import org.junit.jupiter.api.Test;

/** Bad input over the wire: a clear answer, nothing lost, nothing half-done. */
class BadInputTest {
    private static final Duration WAIT = Duration.ofSeconds(20);
    private final RunningServer server = DemoServer.shared();
    private final Somebody head = Somebody.in(server, Role.DELEGATION_HEAD);
    private final PageForms browser = head.signedIn();
    private final String token = browser.page(
                    "/en/docket/deposit?agreement=concord-autonomy-protocol&kind=communication")
            .select("input[name=_csrf]")
            .attr("value");

    private byte[] deposit(String name, byte[] scan) {
        return DepositBody.of(token, name, scan);
    }

    private String send(byte[] body) throws IOException {
        return send(body, body.length, () -> {});
    }

    /** Sends the first bytes of a deposit, does what is to be done meanwhile, and hangs up where these are not all; returns the answer. */
    private String send(byte[] body, int bytes, Runnable meanwhile) throws IOException {
        String cookies = String.join(
                "; ",
                browser.cookies().stream()
                        .map(it -> it + "=" + browser.cookie(it))
                        .toList());
        assertThat(cookies).contains(SharedPage.COOKIE);
        try (Socket socket = new Socket("127.0.0.1", server.port())) {
            OutputStream out = socket.getOutputStream();
            out.write(("POST /en/docket/deposit HTTP/1.1\r\nHost: localhost:" + server.port() + "\r\nCookie: " + cookies
                            + "\r\nContent-Type: " + DepositBody.TYPE + "\r\nContent-Length: "
                            + body.length + "\r\nConnection: close\r\n\r\n")
                    .getBytes(StandardCharsets.US_ASCII));
            out.write(Arrays.copyOf(body, bytes));
            out.flush();
            meanwhile.run();
            if (bytes < body.length) {
                socket.shutdownOutput();
            }
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private long items() {
        return server.part(Items.class).all(head.actor().reader()).size();
    }

    /** Names of what lies in plain while it comes in or is looked into; the server removes it a little after it has answered. */
    private List<String> inPlain() {
        return Stream.of("arriving", "incoming")
                .flatMap(it -> names(it).stream())
                .toList();
    }

    private List<String> names(String folder) {
        Path path = server.part(ServeOptions.class).data().resolve(folder);
        if (Files.notExists(path)) {
            return List.of();
        }
        try (var files = Files.list(path)) {
            return files.map(it -> it.getFileName().toString()).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void an_upload_cut_off_at_99_percent_leaves_nothing_and_comes_in_whole_the_next_time() throws IOException {
        byte[] body = deposit("letter.pdf", Scans.pdf("A long letter. ".repeat(2000)));
        long before = items();
        List<String> stored = names("uploads");
        String answer = send(
                body,
                body.length * 99 / 100,
                () -> await().atMost(WAIT)
                        .untilAsserted(() -> assertThat(names("arriving")).isNotEmpty()));
        assertThat(answer).doesNotStartWith("HTTP/1.1 303").doesNotContain("Exception");
        await().atMost(WAIT).untilAsserted(() -> assertThat(inPlain()).isEmpty());
        assertThat(items()).isEqualTo(before);
        assertThat(names("uploads"))
                .as("encrypted parts, besides those of other tests")
                .isEqualTo(stored);
        assertThat(send(body)).startsWith("HTTP/1.1 303");
        assertThat(items()).isEqualTo(before + 1);
        await().atMost(WAIT).untilAsserted(() -> assertThat(inPlain()).isEmpty());
    }

    @Test
    void a_renamed_executable_is_refused_with_the_reason_and_no_deposit_is_entered() throws IOException {
        byte[] program = new byte[2_000];
        program[0] = 0x7f;
        program[1] = 'E';
        program[2] = 'L';
        program[3] = 'F';
        byte[] body = deposit("instrument.pdf", program);
        long before = items();
        assertThat(send(body))
                .startsWith("HTTP/1.1 422")
                .contains("of a kind that is not taken here", "Over the wire.");
        assertThat(items()).isEqualTo(before);
    }

    @Test
    void a_pdf_bomb_is_refused_with_the_reason_and_no_deposit_is_entered() throws IOException {
        byte[] body = deposit("letter.pdf", Scans.bomb());
        long before = items();
        assertThat(send(body)).startsWith("HTTP/1.1 422").contains("unpacks to far more than it shows");
        assertThat(items()).isEqualTo(before);
    }
}
