package org.chancery.register.note;

import java.util.Collection;
import java.util.List;
import org.chancery.register.tree.Hash;

/**
 * What a log commits to: its origin, its size and its root (<a href="https://c2sp.org/tlog-checkpoint">C2SP tlog-checkpoint</a>).
 * We write no extension lines and ignore those of others.
 *
 * @param origin name of the log
 * @param size leaves in the tree
 * @param root root of the tree of that size
 */
public record Checkpoint(String origin, long size, Hash root) {
    public Checkpoint {
        if (origin.isEmpty() || origin.indexOf('\n') >= 0 || size < 0) {
            throw new NoteRefused("a checkpoint needs an origin on one line and a size from 0");
        }
    }

    /** Reads a note and believes it if a known key signed it; the origin must be the name of that key. */
    public static Checkpoint open(byte[] note, Collection<VerifierKey> known) {
        SignedNote signed = SignedNote.parse(note);
        List<VerifierKey> signers = signed.open(known);
        Checkpoint checkpoint = fromText(signed.text());
        if (signers.stream().noneMatch(key -> key.name().equals(checkpoint.origin))) {
            throw new NoteRefused("checkpoint of \"" + checkpoint.origin + "\" is signed only by " + signers);
        }
        return checkpoint;
    }

    /** Reads a note without checking any signature; only for what the caller wrote and stored itself. */
    public static Checkpoint unverified(byte[] note) {
        return fromText(SignedNote.parse(note).text());
    }

    /** The text that is signed. */
    public String text() {
        return origin + "\n" + size + "\n" + root.base64() + "\n";
    }

    /** Signs with each key; the keys are named after the origin. */
    public SignedNote sign(List<SigningKey> keys) {
        return SignedNote.sign(text(), keys);
    }

    private static Checkpoint fromText(String text) {
        String[] lines = text.substring(0, text.length() - 1).split("\n", -1);
        if (lines.length < 3 || List.of(lines).contains("")) {
            throw new NoteRefused("a checkpoint has at least three lines and no empty one");
        }
        if (!lines[1].matches("0|[1-9][0-9]{0,18}")) {
            throw new NoteRefused("the size of a checkpoint is a decimal number without leading zero: " + lines[1]);
        }
        try {
            return new Checkpoint(lines[0], Long.parseLong(lines[1]), Hash.of(Base64Strict.decode(lines[2])));
        } catch (NumberFormatException e) {
            throw new NoteRefused("the size of the checkpoint is too large: " + lines[1]);
        } catch (NoteRefused e) {
            throw e;
        } catch (IllegalArgumentException e) {
            throw new NoteRefused("the root of the checkpoint: " + e.getMessage());
        }
    }
}
