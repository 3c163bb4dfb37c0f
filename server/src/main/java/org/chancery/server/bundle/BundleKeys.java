package org.chancery.server.bundle;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.register.note.SigningKey;
import org.chancery.register.note.VerifierKey;
import org.chancery.server.database.OwnerOnly;

/**
 * The keys that sign bundles, in the file {@code bundle-keys} of the key folder, made when they are first asked for. They are not those of
 * the log: whoever has them can say what is in a bundle, and cannot change the log in it.
 */
final class BundleKeys {

    private static final String FILE = "bundle-keys";
    private static final String UNTIL = "until ";
    private static final String NEWEST = "-";

    private final Path file;
    private final String name;

    /** A key and until when it signs; empty for the newest. */
    private record Held(SigningKey key, Optional<Instant> until) {}

    /** The keys in a key folder; {@code origin} is the log's. */
    BundleKeys(Path folder, String origin) {
        this.file = folder.resolve(FILE);
        this.name = origin + "/bundles";
    }

    /** Those that sign at a moment, oldest first. */
    synchronized List<SigningKey> at(Instant moment) throws IOException {
        try (FileChannel channel = lockFile();
                FileLock lock = channel.lock()) {
            List<Held> held = new ArrayList<>(read());
            if (held.isEmpty()) {
                held.add(new Held(SigningKey.generate(name), Optional.empty()));
                write(held);
            }
            return held.stream()
                    .filter(it -> it.until().map(moment::isBefore).orElse(true))
                    .map(Held::key)
                    .toList();
        }
    }

    /** Adds a key; the present ones sign beside it until {@code end}. Returns the new one. */
    synchronized VerifierKey rotate(Instant now, Instant end) throws IOException {
        at(now);
        try (FileChannel channel = lockFile();
                FileLock lock = channel.lock()) {
            List<Held> held = new ArrayList<>();
            for (Held one : read()) {
                Instant until = one.until().filter(it -> it.isBefore(end)).orElse(end);
                held.add(new Held(one.key(), Optional.of(until)));
            }
            held.removeIf(one -> one.until().map(it -> !now.isBefore(it)).orElse(false));
            SigningKey fresh = SigningKey.generate(name);
            held.add(new Held(fresh, Optional.empty()));
            write(held);
            return fresh.verifier();
        }
    }

    private List<Held> read() throws IOException {
        if (!Files.exists(file)) {
            return List.of();
        }
        List<String> lines = Files.readAllLines(file);
        List<Held> held = new ArrayList<>();
        for (int i = 0; i + 2 < lines.size(); i += 3) {
            String until = lines.get(i).substring(UNTIL.length());
            held.add(new Held(
                    SigningKey.parse(lines.get(i + 1) + "\n" + lines.get(i + 2)),
                    until.equals(NEWEST) ? Optional.empty() : Optional.of(Instant.parse(until))));
        }
        return held;
    }

    private void write(List<Held> held) throws IOException {
        StringBuilder text = new StringBuilder();
        held.forEach(one -> text.append(UNTIL)
                .append(one.until().map(Instant::toString).orElse(NEWEST))
                .append('\n')
                .append(one.key().text()));
        OwnerOnly.write(file, text.toString());
    }

    /** Two processes may ask for the first key at once. */
    private FileChannel lockFile() throws IOException {
        return FileChannel.open(
                file.resolveSibling(FILE + ".lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    }
}
