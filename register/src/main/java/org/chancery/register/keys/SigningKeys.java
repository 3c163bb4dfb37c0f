package org.chancery.register.keys;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.chancery.register.note.SigningKey;

/** The private keys that sign the current log, read again only when another process may have changed the list. */
final class SigningKeys {
    private final Path folder;
    private final Map<String, SigningKey> read = new HashMap<>();
    private byte[] listBytes = new byte[0];
    private SignerList list = new SignerList(0, List.of());

    SigningKeys(Path folder) {
        this.folder = folder;
    }

    /** The keys that sign at a moment, oldest first; the caller holds the folder's lock. */
    List<SigningKey> at(Instant now) throws IOException {
        byte[] bytes = Files.readAllBytes(folder.resolve(SignerList.FILE));
        if (!java.util.Arrays.equals(bytes, listBytes)) {
            list = SignerList.of(bytes);
            listBytes = bytes;
            read.clear();
            for (Signer signer : list.of(list.ordinal())) {
                read.put(signer.file(), SigningKey.parse(Files.readString(folder.resolve(signer.file()))));
            }
        }
        return list.of(list.ordinal()).stream()
                .filter(signer -> signer.signsAt(now))
                .map(signer -> java.util.Objects.requireNonNull(read.get(signer.file())))
                .toList();
    }
}
