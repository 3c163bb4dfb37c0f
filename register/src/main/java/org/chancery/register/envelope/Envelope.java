package org.chancery.register.envelope;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chancery.register.tree.Hash;
import org.chancery.register.tree.Rfc6962;

/**
 * What a leaf of the log holds, for public and restricted acts alike. Both commitments are always there, so that a leaf does not
 * tell whether an act has personal data.
 *
 * @param kind kind of the act, or {@link Kind#RESTRICTED}
 * @param recorded when the register recorded it, UTC, whole milliseconds, never before the leaf to its left
 * @param content commitment to the content document
 * @param personal commitment to the personal document
 */
public record Envelope(Kind kind, Instant recorded, Hash content, Hash personal) {
    /** Version of this format. */
    public static final int VERSION = 1;

    private static final String HASH = "([A-Za-z0-9+/]{43}=)";
    private static final Pattern FORM = Pattern.compile("\\{\"content\":\"" + HASH
            + "\",\"kind\":\"([a-z0-9.-]{1,64})\",\"personal\":\"" + HASH
            + "\",\"recorded\":(0|[1-9][0-9]{0,15}),\"version\":([0-9]{1,9})\\}");

    public Envelope {
        if (recorded.toEpochMilli() < 0 || recorded.getNano() % 1_000_000 != 0) {
            throw new IllegalArgumentException("recorded time is whole milliseconds since 1970, not " + recorded);
        }
    }

    /** The entry of the log: canonical JSON. */
    public byte[] bytes() {
        return ("{\"content\":\"" + content.base64() + "\",\"kind\":\"" + kind + "\",\"personal\":\""
                        + personal.base64() + "\",\"recorded\":" + recorded.toEpochMilli() + ",\"version\":" + VERSION
                        + "}")
                .getBytes(StandardCharsets.US_ASCII);
    }

    /** Hash of the leaf. */
    public Hash leafHash() {
        return Rfc6962.leaf(bytes());
    }

    /** Reads an entry; any other spelling, and any version that is not known, is refused with {@link IllegalArgumentException}. */
    public static Envelope parse(byte[] entry) {
        Matcher form = FORM.matcher(new String(entry, StandardCharsets.ISO_8859_1));
        if (!form.matches()) {
            throw new IllegalArgumentException("not an envelope of this register");
        }
        if (!form.group(5).equals(Integer.toString(VERSION))) {
            throw new IllegalArgumentException(
                    "envelope of version " + form.group(5) + "; this program knows version " + VERSION);
        }
        return new Envelope(
                new Kind(form.group(2)),
                Instant.ofEpochMilli(Long.parseLong(form.group(4))),
                Hash.fromBase64(form.group(1)),
                Hash.fromBase64(form.group(3)));
    }
}
