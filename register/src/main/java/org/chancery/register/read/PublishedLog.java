package org.chancery.register.read;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.chancery.register.envelope.Opening;
import org.chancery.register.note.VerifierKey;
import org.chancery.register.store.SealedOpening;

/** What a reader of the public log needs besides its tables. Safe for several threads. */
public interface PublishedLog {
    /** The last signed checkpoint; empty before the first. */
    Optional<byte[]> checkpointNote() throws IOException;

    /** The keys that sign now, oldest first. */
    List<VerifierKey> verifierKeys() throws IOException;

    /** Which log this is: 1, or more for a successor. */
    int ordinal() throws IOException;

    /** Opens what is stored of a public act; an opening that does not match its leaf is an {@link IllegalStateException}. */
    Opening open(SealedOpening stored) throws IOException;
}
