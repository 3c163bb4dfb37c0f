package org.chancery.bench.status;

/** The memory that is in use after the garbage has been collected. */
final class Memory {
    private Memory() {}

    static double usedMegabytes() {
        long used = Long.MAX_VALUE;
        for (int i = 0; i < 5; i++) {
            System.gc();
            Runtime runtime = Runtime.getRuntime();
            used = Math.min(used, runtime.totalMemory() - runtime.freeMemory());
        }
        return used / 1e6;
    }
}
