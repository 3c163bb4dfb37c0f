package org.chancery.register.tree;

import java.security.DigestException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** The hash functions of <a href="https://www.rfc-editor.org/rfc/rfc6962.html#section-2.1">RFC 6962, section 2.1</a>. */
public final class Rfc6962 {
    private static final byte LEAF = 0;
    private static final byte NODE = 1;
    private static final ThreadLocal<MessageDigest> DIGEST = ThreadLocal.withInitial(Rfc6962::newSha256);

    private Rfc6962() {}

    /** Hash of a leaf: SHA-256(0x00 followed by the entry). */
    public static Hash leaf(byte[] entry) {
        byte[] out = new byte[Hash.LENGTH];
        leaf(entry, 0, entry.length, out, 0);
        return Hash.at(out, 0);
    }

    /** Hash of a leaf that lies inside a longer array, written into another array; allocates nothing. */
    public static void leaf(byte[] source, int offset, int length, byte[] target, int targetOffset) {
        MessageDigest digest = DIGEST.get();
        digest.update(LEAF);
        digest.update(source, offset, length);
        finish(digest, target, targetOffset);
    }

    /** Hash of an inner node: SHA-256(0x01, left, right). */
    public static Hash node(Hash left, Hash right) {
        byte[] pair = new byte[2 * Hash.LENGTH];
        left.copyTo(pair, 0);
        right.copyTo(pair, Hash.LENGTH);
        node(pair, 0, pair, 0);
        return Hash.at(pair, 0);
    }

    /** Hash of an inner node whose two children lie side by side; target may overlap the source. */
    public static void node(byte[] pair, int offset, byte[] target, int targetOffset) {
        MessageDigest digest = DIGEST.get();
        digest.update(NODE);
        digest.update(pair, offset, 2 * Hash.LENGTH);
        finish(digest, target, targetOffset);
    }

    /** Root of the tree without leaves: SHA-256 of nothing. */
    public static Hash emptyRoot() {
        return Hash.of(DIGEST.get().digest());
    }

    /** Root of the complete subtree over {@code count} leaf hashes lying side by side; count must be a power of two. */
    public static Hash completeRoot(byte[] hashes, int offset, int count) {
        if (Integer.bitCount(count) != 1) {
            throw new IllegalArgumentException("a complete subtree has a power of two of leaves, not " + count);
        }
        byte[] level = new byte[count * Hash.LENGTH];
        System.arraycopy(hashes, offset, level, 0, level.length);
        for (int width = count; width > 1; width /= 2) {
            for (int i = 0; i < width; i += 2) {
                node(level, i * Hash.LENGTH, level, i / 2 * Hash.LENGTH);
            }
        }
        return Hash.at(level, 0);
    }

    private static void finish(MessageDigest digest, byte[] target, int offset) {
        try {
            digest.digest(target, offset, Hash.LENGTH);
        } catch (DigestException e) {
            throw new IllegalArgumentException("no room for a hash at " + offset, e);
        }
    }

    private static MessageDigest newSha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
