package org.chancery.bench.register;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.chancery.register.verify.FolderSource;
import org.chancery.register.verify.Report;
import org.chancery.register.verify.Verifier;

/** Verification of a folder of many acts, beside the hashing that it cannot avoid. */
final class Verification {
    private static final int ROUNDS = 3;

    private Verification() {}

    static void run(PrintStream out, int size) throws Exception {
        Path folder = Files.createTempDirectory("chancery-bench-log-");
        try {
            new LargeLog(folder, size).write();
            int threads = Runtime.getRuntime().availableProcessors();
            double hashing = Double.MAX_VALUE;
            double verifying = Double.MAX_VALUE;
            for (int round = 0; round < ROUNDS; round++) {
                hashing = Math.min(hashing, HashingAlone.seconds(folder, size, threads));
                verifying = Math.min(verifying, verify(folder, size, threads));
            }
            out.println(Figure.forComparison("hashing alone, " + size + " acts, " + threads + " threads", hashing, "s")
                    .line());
            out.println(
                    Figure.forComparison("verify a folder, " + size + " acts, " + threads + " threads", verifying, "s")
                            .line());
            out.println(Figure.atMost("verify to hashing alone", verifying / hashing, "ratio", 3)
                    .line());
        } finally {
            BenchDatabase.delete(folder);
        }
    }

    private static double verify(Path folder, int size, int threads) throws IOException {
        long start = System.nanoTime();
        Report report = Verifier.of(new FolderSource(folder)).on(threads).run();
        double seconds = (System.nanoTime() - start) / 1e9;
        if (!report.verifies() || report.openings() != size) {
            throw new IllegalStateException("the log that was measured does not verify: " + report.differences());
        }
        return seconds;
    }
}
