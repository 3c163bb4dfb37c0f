package org.chancery.server.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.chancery.server.operation.OperatorError;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What comes in with and without a verdict; for all modules, since all take files in here. */
class ScannerTest {

    @TempDir
    private Path folder;

    @Test
    void a_clean_file_comes_in_and_one_with_malware_stays_out() throws Exception {
        assertThat(asked("stream: OK", "refuse")).isEqualTo(Scanned.CLEAN);
        assertThatThrownBy(() -> asked("stream: Eicar-Test-Signature FOUND", "accept"))
                .isInstanceOfSatisfying(FileRefused.class, it -> {
                    assertThat(it.reason()).isEqualTo(FileRefused.Reason.MALWARE);
                    assertThat(it.detail()).isEqualTo("Eicar-Test-Signature");
                });
    }

    @Test
    void a_file_without_a_verdict_stays_out_unless_the_operator_lets_such_files_in() throws Exception {
        assertThatThrownBy(() -> asked("INSTREAM size limit exceeded. ERROR", "refuse"))
                .isInstanceOfSatisfying(
                        FileRefused.class, it -> assertThat(it.reason()).isEqualTo(FileRefused.Reason.NOT_SCANNED));
        assertThat(asked("INSTREAM size limit exceeded. ERROR", "accept")).isEqualTo(Scanned.NONE);
        assertThat(new Scanner("", "refuse").require(file())).isEqualTo(Scanned.NOT_ASKED);
    }

    @Test
    void settings_that_say_nothing_are_refused_at_the_start() {
        assertThatThrownBy(() -> new Scanner("127.0.0.1:3310", "perhaps"))
                .isInstanceOf(OperatorError.class)
                .hasMessageContaining("refuse or accept");
        assertThatThrownBy(() -> new Scanner("here", "refuse")).isInstanceOf(OperatorError.class);
    }

    private Scanned asked(String answer, String unanswered) throws IOException {
        try (ServerSocket daemon = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            Thread.ofVirtual().start(() -> answer(daemon, answer));
            return new Scanner("127.0.0.1:" + daemon.getLocalPort(), unanswered).require(file());
        }
    }

    private Path file() throws IOException {
        return Files.writeString(folder.resolve("paper.txt"), "A paper.");
    }

    /** Reads one file in the manner of INSTREAM, each part with its length before it, and answers. */
    private static void answer(ServerSocket daemon, String answer) {
        try (Socket asked = daemon.accept()) {
            DataInputStream in = new DataInputStream(asked.getInputStream());
            while (in.readByte() != 0) {
                // the command ends with a zero
            }
            for (int length = in.readInt(); length > 0; length = in.readInt()) {
                in.readNBytes(length);
            }
            asked.getOutputStream().write((answer + "\0").getBytes(StandardCharsets.US_ASCII));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
