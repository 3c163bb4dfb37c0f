package org.chancery.files.content;

import org.chancery.files.content.Unacceptable.Reason;

/** Counts what looking into one file has cost so far and ends it when a limit is reached. */
final class Budget {
    private final Limits limits;
    private final long end;
    private long bytes;
    private int parts;

    Budget(Limits limits) {
        this.limits = limits;
        this.end = System.nanoTime() + limits.time().toNanos();
    }

    Limits limits() {
        return limits;
    }

    /** One more entry or object. */
    void part(String name) throws Unacceptable {
        time();
        if (++parts > limits.entries()) {
            throw new Unacceptable(Reason.TOO_MANY_PARTS, "more than " + limits.entries() + " parts, at " + name);
        }
    }

    void depth(int depth, String name) throws Unacceptable {
        if (depth > limits.depth()) {
            throw new Unacceptable(Reason.TOO_DEEP, "nested more than " + limits.depth() + " deep in " + name);
        }
    }

    /**
     * Bytes that were unpacked.
     *
     * @param more since the last time
     * @param part all of this part so far
     * @param packed size of the part before unpacking
     */
    void unpacked(long more, long part, long packed, String name) throws Unacceptable {
        time();
        bytes += more;
        if (part > limits.partBytes() || bytes > limits.unpackedBytes()) {
            throw new Unacceptable(Reason.BOMB, name + " unpacks to more than is allowed");
        }
        if (part > limits.ratioFrom() && part / Math.max(1, packed) > limits.ratio()) {
            throw new Unacceptable(Reason.BOMB, name + " unpacks to more than " + limits.ratio() + " times its size");
        }
    }

    void pixels(long pixels, String name) throws Unacceptable {
        if (pixels < 0 || pixels > limits.pixels()) {
            throw new Unacceptable(
                    Reason.TOO_MANY_PIXELS, name + " has " + pixels + " pixels; at most " + limits.pixels());
        }
    }

    void time() throws Unacceptable {
        if (System.nanoTime() - end > 0) {
            throw new Unacceptable(
                    Reason.TOO_SLOW, "took longer than " + limits.time().toSeconds() + " s");
        }
    }
}
