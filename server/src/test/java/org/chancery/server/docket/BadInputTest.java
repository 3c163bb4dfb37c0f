package org.chancery.server.docket;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Arrays;
import org.chancery.server.PageForms;
import org.chancery.server.RunningServer;
import org.chancery.server.identity.Somebody;
import org.chancery.server.operation.ServeOptions;
import org.chancery.server.permission.Role;
import org.chancery.server.permission.SharedPage;
import org.junit.jupiter.api.Test;

/** Bad input over the wire: a clear answer, nothing lost, nothing half-done. */
class BadInputTest {
    private static final String BOUNDARY = "----chancery";
    private final RunningServer server = DemoServer.shared();
    private final Somebody head = Somebody.in(server, Role.DELEGATION_HEAD);
    private final PageForms browser = head.signedIn();
    private final String token = browser.page(
                    "/en/docket/deposit?agreement=concord-autonomy-protocol&kind=communication")
            .select("input[name=_csrf]")
            .attr("value");

    private byte[] deposit(String name, byte[] scan) throws IOException {
        var body = new java.io.ByteArrayOutputStream();
        for (String[] field : new String[][] {
            {"_csrf", token},
            {"agreement", "concord-autonomy-protocol"},
            {"kind", "communication"},
            {"summary_en", "Over the wire."},
            {"signer", "Ada Lorn"},
            {"signer_office", "FOREIGN_MINISTER"},
            {"form", "copy"}
        }) {
            body.write(("--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"" + field[0] + "\"\r\n\r\n"
                            + field[1] + "\r\n")
                    .getBytes(StandardCharsets.UTF_8));
        }
        body.write(("--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"scan\"; filename=\"" + name
                        + "\"\r\nContent-Type: application/pdf\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8));
        body.write(scan);
        body.write(("\r\n--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return body.toByteArray();
    }

    /** Sends the first bytes of a deposit and hangs up, or waits for the answer where all are sent. */
    private String send(byte[] body, int bytes) throws IOException {
        String cookies = String.join(
                "; ",
                browser.cookies().stream()
                        .map(it -> it + "=" + browser.cookie(it))
                        .toList());
        assertThat(cookies).contains(SharedPage.COOKIE);
        try (Socket socket = new Socket("127.0.0.1", server.port())) {
            OutputStream out = socket.getOutputStream();
            out.write(("POST /en/docket/deposit HTTP/1.1\r\nHost: localhost:" + server.port() + "\r\nCookie: " + cookies
                            + "\r\nContent-Type: multipart/form-data; boundary=" + BOUNDARY + "\r\nContent-Length: "
                            + body.length + "\r\nConnection: close\r\n\r\n")
                    .getBytes(StandardCharsets.US_ASCII));
            out.write(Arrays.copyOf(body, bytes));
            out.flush();
            if (bytes < body.length) {
                socket.shutdownOutput();
            }
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private long items() {
        return server.part(Items.class).all(head.actor().reader()).size();
    }

    private long uploads() throws IOException {
        var folder = server.part(ServeOptions.class).data().resolve("uploads");
        if (Files.notExists(folder)) {
            return 0;
        }
        try (var left = Files.list(folder)) {
            return left.count();
        }
    }

    @Test
    void an_upload_cut_off_at_99_percent_leaves_nothing_and_comes_in_whole_the_next_time() throws IOException {
        byte[] body = deposit("letter.pdf", Scans.pdf("A long letter. ".repeat(2000)));
        long before = items();
        String answer = send(body, body.length * 99 / 100);
        assertThat(answer).doesNotStartWith("HTTP/1.1 303").doesNotContain("Exception");
        assertThat(items()).isEqualTo(before);
        assertThat(uploads()).isZero();
        assertThat(Scans.passing(server)).isEmpty();
        assertThat(send(body, body.length)).startsWith("HTTP/1.1 303");
        assertThat(items()).isEqualTo(before + 1);
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
        assertThat(send(body, body.length))
                .startsWith("HTTP/1.1 422")
                .contains("of a kind that is not taken here", "Over the wire.");
        assertThat(items()).isEqualTo(before);
    }

    @Test
    void a_pdf_bomb_is_refused_with_the_reason_and_no_deposit_is_entered() throws IOException {
        byte[] body = deposit("letter.pdf", Scans.bomb());
        long before = items();
        assertThat(send(body, body.length)).startsWith("HTTP/1.1 422").contains("unpacks to far more than it shows");
        assertThat(items()).isEqualTo(before);
    }
}
