package org.chancery.register.read;

import java.io.IOException;
import java.security.GeneralSecurityException;
import org.chancery.register.act.Act;
import org.chancery.register.act.ActNumber;
import org.chancery.register.act.Schemas;
import org.chancery.register.envelope.ContentDocument;
import org.chancery.register.envelope.Envelope;
import org.chancery.register.envelope.Opening;
import org.chancery.register.envelope.Padding;
import org.chancery.register.json.Json;
import org.chancery.register.keys.ActKey;
import org.chancery.register.keys.ActKey.Part;
import org.chancery.register.keys.ActKeys;
import org.chancery.register.store.SealedAct;
import org.chancery.register.tree.Hash;

/** Opens what is sealed and checks it against the leaf. An erased personal document reads as null. */
public final class SealedActs {
    private final ActKeys keys;

    /** With the keys of a key folder. */
    public SealedActs(ActKeys keys) {
        this.keys = keys;
    }

    /** The content opening of an act; one that does not match its leaf is an error that names the act. */
    Opening content(long number, Envelope envelope, long keySlot, byte[] sealed) throws IOException {
        return open(number, keys.get(keySlot), Part.CONTENT, sealed, envelope.content());
    }

    /** The act with both parts, in the newest version of its schema; not for an act that was erased as a whole. */
    public Act act(SealedAct sealed, Schemas schemas) throws IOException {
        Envelope envelope = Envelope.parse(sealed.envelope());
        ActKey key = keys.get(sealed.keySlot());
        ContentDocument document =
                ContentDocument.of(open(sealed.number(), key, Part.CONTENT, sealed.content(), envelope.content()));
        Json personal = sealed.personal().length == 0
                ? Json.NULL
                : open(sealed.number(), key, Part.PERSONAL, sealed.personal(), envelope.personal())
                        .value();
        return new Act(
                new ActNumber(sealed.number()),
                document.kind(),
                schemas.newest(document.kind()),
                envelope.recorded(),
                schemas.upgrade(document.kind(), document.schema(), document.content()),
                personal,
                sealed.label(),
                Hash.of(sealed.hash()),
                document.arrival());
    }

    private static Opening open(long number, ActKey key, Part part, byte[] sealed, Hash commitment) {
        Opening opening;
        try {
            opening = Opening.ofSalted(Padding.strip(key.open(part, sealed), Opening.SALT));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(
                    "the " + part.name().toLowerCase(java.util.Locale.ROOT) + " of act " + number
                            + " cannot be opened: its key in the key folder is another one, or the stored bytes were changed");
        }
        if (!opening.commitment().equals(commitment)) {
            throw new IllegalStateException("the stored opening of act " + number + " does not match its leaf");
        }
        return opening;
    }
}
