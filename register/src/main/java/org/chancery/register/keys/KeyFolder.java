package org.chancery.register.keys;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.register.note.Checkpoint;
import org.chancery.register.note.SigningKey;
import org.chancery.register.note.VerifierKey;

/**
 * The folder outside the database, readable by its owner only, that holds what the database must not be able to take back: the
 * signing keys, the keys of the acts, the list of what was erased and the last signed checkpoint. Several processes may share it. Instants come from the
 * system clock and only decide when a rotated key stops signing.
 */
public final class KeyFolder implements AutoCloseable {
    private final Path folder;
    private final Clock clock;
    private final ActKeys actKeys;
    private final ActKeys pendingKeys;
    private final CheckpointFile checkpoints;
    private final SigningKeys signingKeys;
    private final ErasedList erased;

    private KeyFolder(Path folder, Clock clock, ActKeys actKeys, ActKeys pendingKeys, CheckpointFile checkpoints) {
        this.folder = folder;
        this.clock = clock;
        this.actKeys = actKeys;
        this.pendingKeys = pendingKeys;
        this.checkpoints = checkpoints;
        this.signingKeys = new SigningKeys(folder);
        this.erased = new ErasedList(folder.resolve("erased"));
    }

    /** Opens the folder and creates it if need be. */
    public static KeyFolder open(Path folder, Clock clock) throws IOException {
        SafeFiles.createFolder(folder);
        return new KeyFolder(
                folder,
                clock,
                ActKeys.open(folder.resolve("act-keys")),
                ActKeys.open(folder.resolve("pending-keys")),
                CheckpointFile.open(folder.resolve("checkpoints")));
    }

    /** Where it is. */
    public Path path() {
        return folder;
    }

    /** The keys of the acts. */
    public ActKeys actKeys() {
        return actKeys;
    }

    /** The keys of what was received and is not recorded: a file of its own, so that no gap in the other tells of it. */
    public ActKeys pendingKeys() {
        return pendingKeys;
    }

    /** Stores the key of a pending command; on return it is on the disk. Returns its slot. */
    public long addPendingKey(ActKey key) throws IOException {
        try (FolderLock lock = FolderLock.take(folder)) {
            long slot = pendingKeys.add(List.of(key));
            pendingKeys.sync();
            return slot;
        }
    }

    /** What was erased, oldest first. */
    public List<ErasedList.Entry> erased() throws IOException {
        return erased.entries();
    }

    /** Remembers an erasure for every database that will ever be restored; on return it is on the disk. */
    public void noteErased(ErasedList.Entry entry) throws IOException {
        try (FolderLock lock = FolderLock.take(folder)) {
            erased.add(entry);
        }
    }

    /** The current log: 0 before the first is opened, 1 for the first, more for a successor. */
    public int ordinal() throws IOException {
        return SignerList.read(folder).ordinal();
    }

    /** Makes log {@code ordinal} with its first key the one that this folder signs, and returns that key; a repetition changes nothing. */
    public VerifierKey openLog(String origin, int ordinal) throws IOException {
        try (FolderLock lock = FolderLock.take(folder)) {
            VerifierKey key = prepareLog(origin, ordinal);
            SignerList list = SignerList.read(folder);
            if (list.ordinal() != ordinal) {
                Optional<byte[]> last = checkpoints.read();
                if (last.isPresent()) {
                    SafeFiles.replace(earlierCheckpoint(list.ordinal()), last.get());
                    checkpoints.clear();
                }
                new SignerList(ordinal, list.signers()).write(folder);
            }
            return key;
        }
    }

    /** Makes the first key of a log without signing with it yet; a repetition returns the same key. */
    public VerifierKey prepareLog(String origin, int ordinal) throws IOException {
        try (FolderLock lock = FolderLock.take(folder)) {
            SignerList list = SignerList.read(folder);
            List<Signer> present = list.of(ordinal);
            return present.isEmpty()
                    ? add(list, origin, ordinal, true)
                    : present.getFirst().vkey();
        }
    }

    /**
     * Adds a key that signs from now on beside the present ones, which stop at {@code end}. A key that was added before and is not
     * yet announced is returned again.
     */
    public VerifierKey rotate(String origin, Instant end) throws IOException {
        try (FolderLock lock = FolderLock.take(folder)) {
            SignerList list = SignerList.read(folder);
            Optional<Signer> waiting = list.signers().stream()
                    .filter(signer -> !signer.announced())
                    .findFirst();
            if (waiting.isPresent()) {
                return waiting.get().vkey();
            }
            List<Signer> ending = list.signers().stream()
                    .map(signer -> signer.until().isEmpty() ? signer.endingAt(end) : signer)
                    .toList();
            return add(new SignerList(list.ordinal(), ending), origin, list.ordinal(), false);
        }
    }

    /** Notes that an act in the log names this key. */
    public void announced(VerifierKey key) throws IOException {
        try (FolderLock lock = FolderLock.take(folder)) {
            SignerList list = SignerList.read(folder);
            List<Signer> marked = list.signers().stream()
                    .map(signer -> signer.vkey().equals(key) ? signer.asAnnounced() : signer)
                    .toList();
            new SignerList(list.ordinal(), marked).write(folder);
        }
    }

    /** A key that signs but that no act names yet, because a rotation was interrupted. */
    public Optional<VerifierKey> unannounced() throws IOException {
        return SignerList.read(folder).signers().stream()
                .filter(signer -> !signer.announced())
                .map(Signer::vkey)
                .findFirst();
    }

    /** When the keys before the newest one stop signing; the present time if there are none. */
    public Instant overlapEnd() throws IOException {
        return SignerList.read(folder).signers().stream()
                .flatMap(signer -> signer.until().stream())
                .max(Instant::compareTo)
                .orElseGet(clock::instant);
    }

    private VerifierKey add(SignerList list, String origin, int ordinal, boolean announced) throws IOException {
        SigningKey key = SigningKey.generate(origin);
        String file = "signing-%d-%d.key".formatted(ordinal, list.of(ordinal).size() + 1);
        SafeFiles.replace(folder.resolve(file), key.text().getBytes(java.nio.charset.StandardCharsets.UTF_8));
        List<Signer> signers = new ArrayList<>(list.signers());
        signers.add(new Signer(file, key.verifier(), ordinal, Optional.empty(), announced));
        new SignerList(list.ordinal(), signers).write(folder);
        return key.verifier();
    }

    /** The public keys that sign now, oldest first. */
    public List<VerifierKey> signingNow() throws IOException {
        SignerList list = SignerList.read(folder);
        return list.of(list.ordinal()).stream()
                .filter(signer -> signer.signsAt(clock.instant()))
                .map(Signer::vkey)
                .toList();
    }

    /** The last signed checkpoint as it is served. */
    public Optional<byte[]> checkpointNote() throws IOException {
        return checkpoints.read();
    }

    /** The last signed checkpoint, checked against this folder's keys. */
    public Optional<Checkpoint> checkpoint() throws IOException {
        Optional<byte[]> note = checkpointNote();
        if (note.isEmpty()) {
            return Optional.empty();
        }
        SignerList list = SignerList.read(folder);
        List<VerifierKey> keys =
                list.of(list.ordinal()).stream().map(Signer::vkey).toList();
        return Optional.of(Checkpoint.open(note.get(), keys));
    }

    /** The last checkpoint of an earlier log, which ended with a loss. */
    public Optional<byte[]> earlierCheckpointNote(int ordinal) throws IOException {
        Path file = earlierCheckpoint(ordinal);
        return Files.exists(file) ? Optional.of(Files.readAllBytes(file)) : Optional.empty();
    }

    /** Size of the last signed checkpoint, by whichever process; -1 before the first. */
    public long storedSize() throws IOException {
        return checkpoints
                .read()
                .map(note -> Checkpoint.unverified(note).size())
                .orElse(-1L);
    }

    private Path earlierCheckpoint(int ordinal) {
        return folder.resolve("checkpoint-of-log-" + ordinal);
    }

    /** Signs and stores a checkpoint, see {@link #store}. */
    public long sign(Checkpoint checkpoint) throws IOException {
        return store(checkpoint.size(), signed(checkpoint));
    }

    /** Signs a checkpoint with the keys that sign now; the note must be shown to nobody before its acts are committed. */
    public byte[] signed(Checkpoint checkpoint) throws IOException {
        List<SigningKey> signing;
        try (FolderLock lock = FolderLock.take(folder)) {
            signing = signingKeys.at(clock.instant());
        }
        return checkpoint.sign(signing).bytes();
    }

    /**
     * Stores a signed checkpoint unless one of at least this size is already stored; on return it is on the disk. Returns the size
     * that is covered. The caller vouches that the tree is consistent with what was stored before.
     */
    public long store(long size, byte[] note) throws IOException {
        try (FolderLock lock = FolderLock.take(folder)) {
            Optional<byte[]> stored = checkpoints.read();
            long present =
                    stored.isPresent() ? Checkpoint.unverified(stored.get()).size() : -1;
            if (present >= size) {
                return present;
            }
            checkpoints.write(note);
            return size;
        }
    }

    @Override
    public void close() throws IOException {
        actKeys.close();
        pendingKeys.close();
        checkpoints.close();
    }
}
