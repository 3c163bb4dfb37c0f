package org.chancery.server.outer;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chancery.register.archive.ArchiveReader;
import org.chancery.register.archive.ArchiveRefused;
import org.chancery.register.archive.Manifest;
import org.chancery.register.archive.Member;
import org.chancery.register.mirror.LogKeys;
import org.chancery.register.mirror.LogPiece;
import org.chancery.register.mirror.Mirror;
import org.chancery.register.mirror.MirrorRefused;
import org.chancery.register.mirror.Mirrored;
import org.chancery.register.note.NoteRefused;
import org.chancery.register.note.VerifierKey;
import org.chancery.server.bundle.BundleFormat;
import org.chancery.server.operation.Bundles;
import org.chancery.server.operation.CarriedFile;
import org.chancery.server.operation.OperatorError;

/**
 * Takes bundles into the database of an outer server: signature first, then every byte, then the log itself, all in one transaction. What
 * does not fit is refused with {@link BundleRefused} and leaves nothing behind.
 */
public final class BundleIntake {

    private static final int LARGEST_FILE = 64 << 20;
    static final String INCOMING = "incoming" + BundleFormat.ENDING;

    private final OuterStore store;
    private final Mirror mirror;
    private final Bundles bundles;
    private final List<CarriedFile> figures;
    private final Path incoming;

    BundleIntake(OuterStore store, Mirror mirror, Bundles bundles, List<CarriedFile> figures, Path incoming) {
        this.figures = List.copyOf(figures);
        this.store = store;
        this.mirror = mirror;
        this.bundles = bundles;
        this.incoming = incoming;
    }

    /** The same for an operator who trusts others. */
    BundleIntake trusting(Bundles others) {
        return new BundleIntake(store, mirror, others, figures, incoming);
    }

    /**
     * Takes one bundle. It is copied first, so that what is checked is what is taken.
     *
     * @throws BundleRefused with the reason; then everything is as before
     */
    public synchronized Taken take(Path file) {
        try {
            Files.copy(file, incoming, StandardCopyOption.REPLACE_EXISTING);
            try (ArchiveReader archive = ArchiveReader.open(incoming, BundleFormat.KIND, trusted())) {
                archive.verify();
                return take(archive);
            } finally {
                Files.deleteIfExists(incoming);
            }
        } catch (ArchiveRefused | MirrorRefused e) {
            throw new BundleRefused(file.getFileName() + " is refused: " + e.getMessage(), e);
        } catch (NoSuchFileException e) {
            throw new BundleRefused("There is no file " + file + ".", e);
        } catch (OperatorError | BundleRefused e) {
            throw e;
        } catch (IOException | SQLException | RuntimeException e) {
            throw new BundleRefused(file.getFileName() + " could not be taken: " + e.getMessage(), e);
        }
    }

    /** What a bundle says of itself, if somebody trusted signed it. */
    Manifest peek(Path file) throws IOException {
        try (ArchiveReader archive = ArchiveReader.open(file, BundleFormat.KIND, trusted())) {
            return archive.manifest();
        } catch (SQLException e) {
            throw new IOException("the database is away: " + e.getMessage(), e);
        }
    }

    /** The keys of the last bundle, and those that the operator names. */
    private List<VerifierKey> trusted() throws SQLException {
        List<VerifierKey> keys = new ArrayList<>(parsed(bundles.trusted(), "--trust"));
        store.read().ifPresent(state -> keys.addAll(state.bundleKeys()));
        if (keys.isEmpty()) {
            throw new OperatorError(
                    "No key is known here by which bundles could be checked. Ask for it on the inner server"
                            + " (./chancery bundle key) and give it with --trust.");
        }
        return keys;
    }

    private static List<VerifierKey> parsed(List<String> texts, String option) {
        try {
            return texts.stream().map(VerifierKey::parse).toList();
        } catch (NoteRefused e) {
            throw new OperatorError(option + " takes a verifier key, name+id+base64: " + e.getMessage(), e);
        }
    }

    private Taken take(ArchiveReader archive) throws IOException, SQLException {
        try (Connection connection = store.writer().getConnection()) {
            connection.setAutoCommit(false);
            try {
                if (OuterStore.isInner(connection)) {
                    throw new OperatorError(
                            "This is the database of an inner server; an outer one has its own, with none"
                                    + " of what is not public. Name another folder with --data.");
                }
                Optional<OuterState> before = store.read(connection);
                Taken taken = take(connection, archive, before);
                connection.commit();
                return taken;
            } catch (SQLException | IOException | RuntimeException e) {
                connection.rollback();
                throw e;
            }
        }
    }

    private Taken take(Connection connection, ArchiveReader archive, Optional<OuterState> before)
            throws IOException, SQLException {
        Manifest manifest = archive.manifest();
        Instant made = OuterState.made(manifest);
        long to = manifest.number(BundleFormat.TO);
        if (manifest.number(BundleFormat.FROM) > to) {
            throw new BundleRefused("It ends before it begins.");
        }
        if (before.isPresent()
                && to == before.get().acts()
                && !made.isAfter(before.get().made())) {
            return new Taken(0, to, before.get().made());
        }
        if (before.isPresent()
                && to > before.get().acts()
                && made.isBefore(before.get().made())) {
            throw new BundleRefused(
                    "It was made before the one that was taken last, and has more acts than it: the clock"
                            + " of the inner server was set back, or the bundle is not honest.");
        }
        LogKeys keys = before.map(OuterState::keys).orElse(LogKeys.none());
        for (VerifierKey named : parsed(bundles.logKeys(), "--log-key")) {
            keys = keys.ends().containsKey(named) ? keys : keys.and(named);
        }
        byte[] checkpoint = file(archive, BundleFormat.CHECKPOINT);
        Mirrored mirrored = piece(connection, archive, checkpoint, keys);
        if (mirrored.checkpoint().size() != to
                || !mirrored.checkpoint().origin().equals(manifest.fact(BundleFormat.ORIGIN))) {
            throw new BundleRefused("Its list and its checkpoint speak of different logs or sizes.");
        }
        OuterStore.save(connection, checkpoint, mirrored.keys(), manifest, files(archive));
        requireShowable(connection);
        return new Taken(mirrored.added(), to, made);
    }

    /** What cannot be read again must not be kept. */
    private void requireShowable(Connection connection) throws SQLException {
        if (store.read(connection).isEmpty()) {
            throw new IllegalStateException("what was taken is not there");
        }
    }

    private Mirrored piece(Connection connection, ArchiveReader archive, byte[] checkpoint, LogKeys keys)
            throws IOException, SQLException {
        try (InputStream entries = archive.open(member(archive, BundleFormat.ENTRIES));
                InputStream openings = archive.open(member(archive, BundleFormat.OPENINGS));
                InputStream published = archive.open(member(archive, BundleFormat.PUBLISHED))) {
            long from = archive.manifest().number(BundleFormat.FROM);
            return mirror.take(connection, new LogPiece(from, checkpoint, entries, openings, published), keys);
        }
    }

    /** What is shown besides the log; a file that this program does not know is left where it is. */
    private Map<String, byte[]> files(ArchiveReader archive) throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        for (String name : List.of(BundleFormat.STATES, BundleFormat.MAP_SHAPES, BundleFormat.MAP_PLACES)) {
            if (archive.manifest().file(name).isPresent()) {
                files.put(name, file(archive, name));
            }
        }
        for (CarriedFile each : figures) {
            if (archive.manifest().file(each.name()).isPresent()) {
                byte[] content = file(archive, each.name());
                each.check(content);
                files.put(each.name(), content);
            }
        }
        return files;
    }

    private static byte[] file(ArchiveReader archive, String name) throws IOException {
        return archive.read(member(archive, name), LARGEST_FILE);
    }

    private static Member member(ArchiveReader archive, String name) {
        return archive.manifest()
                .file(name)
                .orElseThrow(() -> new BundleRefused("The bundle has no file " + name + "."));
    }
}
