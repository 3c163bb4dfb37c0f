package org.chancery.server.library;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.chancery.register.note.VerifierKey;
import org.chancery.server.database.OwnerOnly;

/**
 * Whose packages are taken here, in the file {@code library-publishers} of the key folder: fixed by the first package, which needs the
 * operator's word, and changed only by it.
 *
 * @param keys of publishers
 * @param taken when the newest package that was taken was made
 */
record Publishers(List<VerifierKey> keys, Instant taken) {

    private static final String FILE = "library-publishers";

    Publishers {
        keys = List.copyOf(keys);
    }

    static Publishers in(Path keyFolder) throws IOException {
        Path file = keyFolder.resolve(FILE);
        if (!Files.exists(file)) {
            return new Publishers(List.of(), Instant.EPOCH);
        }
        List<String> lines = Files.readAllLines(file);
        return new Publishers(lines.stream().skip(1).map(VerifierKey::parse).toList(), Instant.parse(lines.getFirst()));
    }

    /** These and keys that the operator vouches for. */
    Publishers and(List<VerifierKey> more) {
        List<VerifierKey> all = new ArrayList<>(keys);
        more.stream().filter(it -> !all.contains(it)).forEach(all::add);
        return new Publishers(all, taken);
    }

    void save(Path keyFolder, Instant newest) throws IOException {
        StringBuilder text = new StringBuilder(newest.toString()).append('\n');
        keys.forEach(key -> text.append(key).append('\n'));
        OwnerOnly.write(keyFolder.resolve(FILE), text.toString());
    }
}
