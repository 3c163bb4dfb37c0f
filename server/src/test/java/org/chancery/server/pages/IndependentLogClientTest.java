package org.chancery.server.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The client on Debian's golang-golang-x-mod-dev, which shares no line with Chancery, against the log of the running server. */
class IndependentLogClientTest {
    private static final Path LIBRARY = Path.of("/usr/share/gocode");
    private static final String SOURCE = "../register/src/test/go/logcheck/main.go";

    @TempDir
    Path temp;

    @Test
    void verifies_the_log_of_the_running_server_and_refuses_it_under_another_key() throws Exception {
        Path client = build();
        String log = Site.address() + "/log";
        String vkey = Site.get("/log/vkey").body().strip();
        String size = Site.get("/log/checkpoint").body().lines().toList().get(1);
        assertThat(run(List.of(client.toString(), log, vkey))).startsWith("verified " + size + " entries");
        String other = vkey.replaceFirst("^[^+]*", "another.invalid/log");
        assertThat(run(List.of(client.toString(), log, other))).doesNotContain("verified");
    }

    private Path build() throws IOException, InterruptedException {
        assumeTrue(
                Files.isDirectory(LIBRARY.resolve("src/golang.org/x/mod/sumdb/tlog")) && hasGo(),
                "packages golang-go and golang-golang-x-mod-dev are not installed: the independent client is skipped");
        Path program = temp.resolve("logcheck");
        String output = run(List.of("go", "build", "-o", program.toString(), SOURCE));
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
        String cache = temp.resolve("cache").toString();
        builder.environment()
                .putAll(Map.of("GO111MODULE", "off", "GOPATH", LIBRARY.toString(), "GOCACHE", cache, "GOFLAGS", ""));
        Process process = builder.start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return output;
    }
}
