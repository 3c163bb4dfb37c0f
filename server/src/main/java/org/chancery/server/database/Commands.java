package org.chancery.server.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.chancery.server.operation.OperatorError;

/** Runs PostgreSQL's own programs; as root through {@code unshare}, because PostgreSQL refuses to run as root. */
final class Commands {

    private static final long LIMIT_SECONDS = 660;

    private Commands() {}

    /** Runs to the end; the error of a failing program holds what it printed. */
    static void run(List<String> command) {
        List<String> line = new ArrayList<>();
        if ("root".equals(System.getProperty("user.name"))) {
            line.addAll(List.of("unshare", "-U"));
        }
        line.addAll(command);
        try {
            Path output = Files.createTempFile("chancery", ".out");
            try {
                run(line, output);
            } finally {
                Files.deleteIfExists(output);
            }
        } catch (IOException e) {
            throw new OperatorError(
                    "Cannot run " + line.getFirst() + " (" + e.getMessage()
                            + "). As root, PostgreSQL needs 'unshare'; or run Chancery as an ordinary user.",
                    e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new OperatorError("Interrupted while running " + command.getFirst(), e);
        }
    }

    private static void run(List<String> line, Path output) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(line)
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()))
                .start();
        if (!process.waitFor(LIMIT_SECONDS, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new OperatorError(String.join(" ", line) + " did not end within " + LIMIT_SECONDS + " seconds.");
        }
        if (process.exitValue() != 0) {
            throw new OperatorError(String.join(" ", line) + " failed: "
                    + Files.readString(output).strip());
        }
    }
}
