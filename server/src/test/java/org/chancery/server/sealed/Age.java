package org.chancery.server.sealed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assumptions;

/** The command {@code age} of the system, as somebody without this program uses it; tests are skipped where it is not installed. */
final class Age {

    private final Path folder;

    private Age(Path folder) {
        this.folder = folder;
    }

    static Age installed(Path folder) {
        Assumptions.assumeTrue(
                Files.isExecutable(Path.of("/usr/bin/age")) && Files.isExecutable(Path.of("/usr/bin/age-keygen")),
                "no /usr/bin/age, so nothing is sealed or opened with it");
        return new Age(folder);
    }

    /** The public half of a key whose file is made at the first call. */
    String key(String name) throws Exception {
        Path file = identity(name);
        if (!Files.exists(file)) {
            run("age-keygen", "-o", file.toString());
        }
        return new String(run("age-keygen", "-y", file.toString())).strip();
    }

    Path identity(String name) {
        return folder.resolve(name + ".key");
    }

    byte[] encrypt(byte[] open, String... keys) throws Exception {
        return sealed(open, false, keys);
    }

    byte[] armoured(byte[] open, String... keys) throws Exception {
        return sealed(open, true, keys);
    }

    private byte[] sealed(byte[] open, boolean text, String... keys) throws Exception {
        Path in = Files.write(folder.resolve("in"), open);
        Path out = folder.resolve("out");
        List<String> command = new ArrayList<>(List.of("age"));
        if (text) {
            command.add("--armor");
        }
        for (String key : keys) {
            command.addAll(List.of("-r", key));
        }
        command.addAll(List.of("-o", out.toString(), in.toString()));
        run(command.toArray(String[]::new));
        return Files.readAllBytes(out);
    }

    /** Opens with the secret half of a key of this folder. */
    byte[] decrypt(byte[] sealed, String name) throws Exception {
        Path in = Files.write(folder.resolve("sealed"), sealed);
        return run("age", "-d", "-i", identity(name).toString(), in.toString());
    }

    private static byte[] run(String... command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        byte[] out = process.getInputStream().readAllBytes();
        assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).as(String.join(" ", command)).isZero();
        return out;
    }
}
