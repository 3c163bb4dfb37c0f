package org.chancery.bench.site;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Memory of processes, in megabytes of 10^6 bytes. */
final class Memory {

    private Memory() {}

    /** What a process has in memory, as {@code ps} tells it. */
    static double resident(long pid) throws IOException {
        return kilobytes(List.of("ps", "-o", "rss=", "-p", Long.toString(pid))) * 1024 / 1e6;
    }

    /**
     * What the PostgreSQL of a data folder has in memory: its processes added up, shared pages counted once where the
     * system tells (Linux), else once for each.
     */
    static double postgres(Path data) throws IOException {
        List<String> lines = Files.readAllLines(data.resolve("postgresql/postmaster.pid"));
        ProcessHandle postmaster =
                ProcessHandle.of(Long.parseLong(lines.getFirst().strip())).orElseThrow();
        double kilobytes = proportional(postmaster.pid());
        for (ProcessHandle worker : postmaster.descendants().toList()) {
            kilobytes += proportional(worker.pid());
        }
        return kilobytes * 1024 / 1e6;
    }

    private static double proportional(long pid) throws IOException {
        Path rollup = Path.of("/proc/" + pid + "/smaps_rollup");
        if (!Files.isReadable(rollup)) {
            return kilobytes(List.of("ps", "-o", "rss=", "-p", Long.toString(pid)));
        }
        return Files.readAllLines(rollup).stream()
                .filter(it -> it.startsWith("Pss:"))
                .mapToDouble(it -> Double.parseDouble(it.replaceAll("[^0-9]", "")))
                .sum();
    }

    private static double kilobytes(List<String> command) throws IOException {
        Process process = new ProcessBuilder(command).start();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.US_ASCII).strip();
        return printed.isEmpty() ? 0 : Double.parseDouble(printed);
    }
}
