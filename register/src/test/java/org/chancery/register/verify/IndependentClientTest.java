package org.chancery.register.verify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.chancery.register.Notes;
import org.chancery.register.Register;
import org.chancery.register.TickedRegister;
import org.chancery.register.act.Command;
import org.chancery.register.json.Json;
import org.chancery.register.read.LogExport;
import org.chancery.register.tree.Rfc6962;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A client on Debian's golang-golang-x-mod-dev, which shares no line with the register, comes to the same verdicts. */
class IndependentClientTest {
    private static final Path LIBRARY = Path.of("/usr/share/gocode");

    @TempDir
    Path temp;

    @Test
    void it_verifies_the_served_log_and_refuses_a_forged_one() throws Exception {
        Path client = build();
        try (TickedRegister ticked = TickedRegister.fresh();
                ServedLog served = new ServedLog(ticked.register.reader())) {
            Register register = ticked.register;
            register.publish(ticked.record(Notes.secret("published later")).number())
                    .join();
            List<Command> notes = IntStream.range(0, 600)
                    .mapToObj(i -> Command.of(Notes.KIND, 1, Json.object().with("title", "note " + i)))
                    .toList();
            register.bulkAppend(notes).join();
            String vkey = register.reader().verifierKeys().getFirst().toString();
            assertThat(run(List.of(client.toString(), served.prefix().toString(), vkey)))
                    .startsWith("verified 618 entries");

            new LogExport(register.reader(), temp.resolve("log")).run();
            LogCopy forged = new LogCopy(temp.resolve("log"), temp.resolve("forged"));
            assertThat(run(List.of(client.toString(), forged.folder.toString(), vkey)))
                    .startsWith("verified 618 entries");
            byte[] entry = forged.change("tile/entries/001", 44, "test.note", "test.vote");
            forged.setHash("tile/0/001", 44, Rfc6962.leaf(entry));
            assertThat(run(List.of(client.toString(), forged.folder.toString(), vkey)))
                    .startsWith("refused: the entries give root");
        }
    }

    private Path build() throws IOException, InterruptedException {
        assumeTrue(
                Files.isDirectory(LIBRARY.resolve("src/golang.org/x/mod/sumdb/tlog")) && hasGo(),
                "packages golang-go and golang-golang-x-mod-dev are not installed: the independent client is skipped");
        Path program = temp.resolve("logcheck");
        String output = run(List.of("go", "build", "-o", program.toString(), "src/test/go/logcheck/main.go"));
        assertThat(program).as(output).exists();
        return program;
    }

    private static boolean hasGo() throws InterruptedException {
        try {
            return new ProcessBuilder("go", "version")
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException notInstalled) {
            return false;
        }
    }

    private String run(List<String> command) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment()
                .putAll(Map.of(
                        "GO111MODULE",
                        "off",
                        "GOPATH",
                        LIBRARY.toString(),
                        "GOCACHE",
                        temp.resolve("cache").toString(),
                        "GOFLAGS",
                        ""));
        Process process = builder.start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return output;
    }
}
