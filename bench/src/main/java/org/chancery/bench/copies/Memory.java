package org.chancery.bench.copies;

/** Memory that is in use after what can be freed was freed. */
final class Memory {
    private Memory() {}

    static long used() {
        for (int i = 0; i < 3; i++) {
            System.gc();
        }
        Runtime runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }
}
