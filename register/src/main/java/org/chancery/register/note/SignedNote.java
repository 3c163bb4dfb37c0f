package org.chancery.register.note;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.Collection;
import java.util.List;

/**
 * Text with signature lines (<a href="https://c2sp.org/signed-note">C2SP signed-note</a>). The text says nothing until
 * {@link #open} has checked it.
 *
 * @param text ends in a newline, which is signed with it
 * @param signatures in the order of the lines
 */
public record SignedNote(String text, List<Line> signatures) {
    private static final int MAX_LENGTH = 1 << 20;
    private static final int MAX_SIGNATURES = 100;
    private static final String DASH = "\u2014 ";

    /** One signature line: key name, key id and signature. */
    public record Line(String name, int id, byte[] signature) {}

    public SignedNote {
        signatures = List.copyOf(signatures);
    }

    /** Signs a text with each key. */
    public static SignedNote sign(String text, List<SigningKey> keys) {
        if (!text.endsWith("\n")) {
            throw new NoteRefused("the text of a note ends in a newline");
        }
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return new SignedNote(
                text,
                keys.stream()
                        .map(key ->
                                new Line(key.verifier().name(), key.verifier().id(), key.sign(bytes)))
                        .toList());
    }

    /** Reads the form without believing it: UTF-8, no control characters, at least one and at most 100 signature lines. */
    public static SignedNote parse(byte[] bytes) {
        String note = utf8(bytes);
        int split = note.lastIndexOf("\n\n");
        if (split < 0 || !note.endsWith("\n") || split + 2 == note.length()) {
            throw new NoteRefused("a signed note has a text, an empty line and signature lines that end in a newline");
        }
        List<Line> lines = new ArrayList<>();
        for (String line : note.substring(split + 2, note.length() - 1).split("\n", -1)) {
            lines.add(line(line));
        }
        if (lines.size() > MAX_SIGNATURES) {
            throw new NoteRefused("more than " + MAX_SIGNATURES + " signatures");
        }
        return new SignedNote(note.substring(0, split + 1), lines);
    }

    /**
     * Checks the signatures of known keys and gives those keys back, in the order of the lines. One bad signature of a known key,
     * or none of a known key at all, refuses the note; lines of unknown keys are ignored.
     */
    public List<VerifierKey> open(Collection<VerifierKey> known) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        List<VerifierKey> signers = new ArrayList<>();
        for (Line line : signatures) {
            for (VerifierKey key : known) {
                if (key.id() != line.id() || !key.name().equals(line.name())) {
                    continue;
                }
                if (!key.verifies(bytes, line.signature())) {
                    throw new NoteRefused("the signature of " + key + " does not hold");
                }
                signers.add(key);
            }
        }
        if (signers.isEmpty()) {
            throw new NoteRefused("no signature of a known key; known are " + known);
        }
        return signers;
    }

    /** The note as it is stored and served. */
    public byte[] bytes() {
        StringBuilder out = new StringBuilder(text).append('\n');
        for (Line line : signatures) {
            byte[] raw = ByteBuffer.allocate(4 + line.signature().length)
                    .putInt(line.id())
                    .put(line.signature())
                    .array();
            out.append(DASH).append(line.name()).append(' ');
            out.append(Base64.getEncoder().encodeToString(raw)).append('\n');
        }
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static Line line(String line) {
        String[] parts = line.startsWith(DASH) ? line.substring(DASH.length()).split(" ", -1) : new String[0];
        if (parts.length != 2) {
            throw new NoteRefused("not a signature line: " + line);
        }
        VerifierKey.checkName(parts[0]);
        byte[] raw = Base64Strict.decode(parts[1]);
        if (raw.length < 5) {
            throw new NoteRefused("signature is too short: " + line);
        }
        return new Line(parts[0], ByteBuffer.wrap(raw).getInt(), Arrays.copyOfRange(raw, 4, raw.length));
    }

    private static String utf8(byte[] bytes) {
        if (bytes.length > MAX_LENGTH) {
            throw new NoteRefused("the note is longer than 1 MiB");
        }
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            if (text.chars().anyMatch(c -> c < 0x20 && c != '\n')) {
                throw new NoteRefused("the note holds a control character");
            }
            return text;
        } catch (CharacterCodingException e) {
            throw new NoteRefused("the note is not valid UTF-8");
        }
    }
}
