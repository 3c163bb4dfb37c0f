package org.chancery.register.mirror;

import java.util.Optional;
import org.chancery.register.envelope.ContentDocument;
import org.chancery.register.envelope.Envelope;
import org.chancery.register.envelope.Kind;
import org.chancery.register.envelope.Opening;
import org.chancery.register.tree.Hash;

/** An entry as it came, with its opening where one is public, which opens its commitment. */
record Leaf(long number, byte[] bytes, Envelope envelope, Hash hash, Optional<Opening> opening) {
    static Leaf of(long number, byte[] bytes, byte[] published) {
        try {
            Envelope envelope = Envelope.parse(bytes);
            Optional<Opening> opening =
                    published.length == 0 ? Optional.empty() : Optional.of(Opening.parse(published));
            Leaf leaf = new Leaf(number, bytes, envelope, envelope.leafHash(), opening);
            opening.ifPresent(it -> leaf.requireOpens(it));
            return leaf;
        } catch (IllegalArgumentException e) {
            throw new MirrorRefused("entry " + number + " cannot be read: " + e.getMessage());
        }
    }

    /** As it lies in the tables of a mirror. */
    static Leaf stored(long number, byte[] bytes, Optional<byte[]> salted) {
        try {
            Envelope envelope = Envelope.parse(bytes);
            Leaf leaf = new Leaf(number, bytes, envelope, envelope.leafHash(), salted.map(Opening::ofSalted));
            leaf.opening().ifPresent(leaf::requireOpens);
            return leaf;
        } catch (IllegalArgumentException e) {
            throw new MirrorRefused("act " + number + " cannot be read: " + e.getMessage());
        }
    }

    /** Refuses an opening that is not this entry's. */
    void requireOpens(Opening published) {
        if (!published.commitment().equals(envelope.content())) {
            throw new MirrorRefused("the opening of act " + number + " does not open its commitment");
        }
        if (!isRestricted() && !ContentDocument.of(published).kind().equals(envelope.kind())) {
            throw new MirrorRefused("the opening of act " + number + " is of another kind than its entry");
        }
    }

    boolean isRestricted() {
        return envelope.kind().equals(Kind.RESTRICTED);
    }
}
