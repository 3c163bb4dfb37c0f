package org.chancery.register.read;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.chancery.register.envelope.Envelope;
import org.chancery.register.envelope.Opening;
import org.chancery.register.keys.KeyFolder;
import org.chancery.register.note.VerifierKey;
import org.chancery.register.store.SealedOpening;

/** The log of a register that signs it with the keys of a folder. */
final class OwnLog implements PublishedLog {
    private final KeyFolder keys;
    private final SealedActs sealed;

    OwnLog(KeyFolder keys) {
        this.keys = keys;
        this.sealed = new SealedActs(keys.actKeys());
    }

    @Override
    public Optional<byte[]> checkpointNote() throws IOException {
        return keys.checkpointNote();
    }

    @Override
    public List<VerifierKey> verifierKeys() throws IOException {
        return keys.signingNow();
    }

    @Override
    public int ordinal() throws IOException {
        return keys.ordinal();
    }

    @Override
    public Opening open(SealedOpening stored) throws IOException {
        return sealed.content(stored.number(), Envelope.parse(stored.envelope()), stored.keySlot(), stored.content());
    }
}
