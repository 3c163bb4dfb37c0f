package org.chancery.register.verify;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.chancery.register.envelope.ContentDocument;
import org.chancery.register.tree.Hash;

/** What was learned from one bundle; filled by one thread and then read by another. */
final class BundleFacts {
    private final long first;
    private final int width;
    private final byte[] hashes;
    private final List<Difference> differences = new ArrayList<>();
    private final List<ContentDocument> ownActs = new ArrayList<>();
    private final Map<Long, Long> erasures = new TreeMap<>();
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

    void erasure(long number, ContentDocument act) {
        erasures.put(act.content().number("number"), number);
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

    /** Acts of which names of persons were erased, each with the number of the act that did it. */
    Map<Long, Long> erasures() {
        return erasures;
    }

    List<ContentDocument> ownActs() {
        return ownActs;
    }
}
