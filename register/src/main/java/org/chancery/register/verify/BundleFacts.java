package org.chancery.register.verify;

import java.util.ArrayList;
import java.util.List;
import org.chancery.register.envelope.ContentDocument;
import org.chancery.register.tree.Hash;

/** What was learned from one bundle; filled by one thread and then read by another. */
final class BundleFacts {
    private final long first;
    private final int width;
    private final byte[] hashes;
    private final List<Difference> differences = new ArrayList<>();
    private final List<ContentDocument> ownActs = new ArrayList<>();
    private boolean hashed;
    private int openings;
    private long earliest;
    private long latest;

    BundleFacts(long first, int width) {
        this.first = first;
        this.width = width;
        this.hashes = new byte[width * Hash.LENGTH];
    }

    void found(Difference difference) {
        differences.add(difference);
    }

    void hashed() {
        hashed = true;
    }

    void opened() {
        openings++;
    }

    void ownAct(ContentDocument act) {
        ownActs.add(act);
    }

    void recorded(long from, long to) {
        earliest = from;
        latest = to;
    }

    long first() {
        return first;
    }

    int width() {
        return width;
    }

    byte[] hashes() {
        return hashes;
    }

    boolean isHashed() {
        return hashed;
    }

    int openings() {
        return openings;
    }

    long earliest() {
        return earliest;
    }

    long latest() {
        return latest;
    }

    List<Difference> differences() {
        return differences;
    }

    List<ContentDocument> ownActs() {
        return ownActs;
    }
}
