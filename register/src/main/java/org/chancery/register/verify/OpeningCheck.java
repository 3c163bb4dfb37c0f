package org.chancery.register.verify;

import java.nio.charset.StandardCharsets;
import java.security.DigestException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import org.chancery.register.envelope.ContentDocument;
import org.chancery.register.envelope.EnvelopeView;
import org.chancery.register.envelope.Opening;
import org.chancery.register.tiles.Bundle;
import org.chancery.register.tiles.TilePath;
import org.chancery.register.tiles.TilePath.Content;

/** Compares the published openings of a bundle with the commitments in its envelopes, in place. */
final class OpeningCheck {
    private static final byte[] HEAD = ascii("{\"document\":{\"content\":{");
    private static final byte[] SALT = ascii(",\"salt\":\"");
    private static final byte[] TAIL = ascii("\"}");
    private static final int SALT_TEXT = 44;
    private static final String OWN = "log.";
    private static final String ERASED = "act.erased";

    private final BundleFacts facts;
    private final MessageDigest sha;
    private final EnvelopeView envelope = new EnvelopeView();
    private final byte[] salt = new byte[33];
    private final byte[] hash = new byte[32];
    private final byte[] text = new byte[44];

    OpeningCheck(BundleFacts facts) {
        this.facts = facts;
        try {
            this.sha = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    void check(byte[] entryBytes, byte[] openingBytes, TilePath path) {
        Bundle entries = Bundle.of(Content.ENTRIES, entryBytes);
        Bundle openings = Bundle.of(Content.OPENINGS, openingBytes);
        long earliest = -1;
        long latest = 0;
        for (int i = 0; i < facts.width(); i++) {
            long number = facts.first() + i;
            entries.advance();
            if (!envelope.read(entryBytes, entries.start(), entries.length())) {
                facts.found(new Difference.EntryRefused(number, "is not an envelope of a version that is known here"));
                continue;
            }
            if (envelope.recorded() < latest) {
                facts.found(new Difference.EntryRefused(number, "was recorded before the entry to its left"));
            }
            latest = envelope.recorded();
            earliest = earliest < 0 ? latest : earliest;
            if (!advance(openings, path, i)) {
                break;
            }
            if (openings.length() > 0) {
                facts.opened();
                check(number, openingBytes, openings.start(), openings.length());
            }
        }
        facts.recorded(Math.max(0, earliest), latest);
    }

    private boolean advance(Bundle openings, TilePath path, int done) {
        try {
            if (openings.advance()) {
                return true;
            }
            facts.found(new Difference.Missing(path.path(), "has only " + done + " of " + path.width() + " openings"));
        } catch (IllegalArgumentException cutShort) {
            facts.found(new Difference.Missing(path.path(), "cannot be read: " + cutShort.getMessage()));
        }
        return false;
    }

    private void check(long number, byte[] source, int start, int length) {
        int documentStart = start + HEAD.length - "{\"content\":{".length();
        int saltStart = start + length - TAIL.length - SALT_TEXT;
        int documentEnd = saltStart - SALT.length;
        if (documentEnd <= documentStart
                || !matches(source, start, HEAD)
                || !matches(source, documentEnd, SALT)
                || !matches(source, saltStart + SALT_TEXT, TAIL)
                || !readsSalt(source, saltStart)) {
            facts.found(new Difference.OpeningDiffers(number, "is not of the form that the log format describes"));
            return;
        }
        sha.update(salt, 0, Opening.SALT);
        sha.update(source, documentStart, documentEnd - documentStart);
        try {
            sha.digest(hash, 0, hash.length);
        } catch (DigestException e) {
            throw new IllegalStateException("a SHA-256 value has 32 bytes", e);
        }
        Base64.getEncoder().encode(hash, text);
        if (!envelope.commitsTo(text)) {
            facts.found(new Difference.OpeningDiffers(number, "does not match the commitment in its leaf"));
        } else if (!envelope.isRestricted() && !endsWithKind(source, documentEnd)) {
            facts.found(new Difference.OpeningDiffers(number, "is of another kind than its leaf says"));
        } else if (envelope.kind().startsWith(OWN)) {
            facts.ownAct(ContentDocument.of(Opening.parse(Arrays.copyOfRange(source, start, start + length))));
        } else if (envelope.hasKind(ERASED)) {
            facts.erasure(number, ContentDocument.of(Opening.parse(Arrays.copyOfRange(source, start, start + length))));
        }
    }

    /** The document ends in {@code ,"kind":"…","schema":n}}, because these members sort last. */
    private boolean endsWithKind(byte[] source, int end) {
        int at = end - 2;
        while (source[at] >= '0' && source[at] <= '9') {
            at--;
        }
        byte[] schema = ascii("\",\"schema\":");
        int schemaStart = at + 1 - schema.length;
        byte[] kind = ascii(",\"kind\":\"" + envelope.kind());
        return source[end - 1] == '}'
                && at < end - 2
                && matches(source, schemaStart, schema)
                && matches(source, schemaStart - kind.length, kind);
    }

    private boolean readsSalt(byte[] source, int start) {
        System.arraycopy(source, start, text, 0, SALT_TEXT);
        try {
            if (Base64.getDecoder().decode(text, salt) != Opening.SALT) {
                return false;
            }
        } catch (IllegalArgumentException notBase64) {
            return false;
        }
        // Stray bits in the last character would give one salt two spellings.
        return "AEIMQUYcgkosw048".indexOf(text[SALT_TEXT - 2]) >= 0;
    }

    private static boolean matches(byte[] source, int at, byte[] expected) {
        return at >= 0
                && at + expected.length <= source.length
                && Arrays.equals(source, at, at + expected.length, expected, 0, expected.length);
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
