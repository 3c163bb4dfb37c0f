package org.chancery.register;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.chancery.register.act.ActNumber;
import org.chancery.register.act.Command;
import org.chancery.register.act.Erasure;
import org.chancery.register.act.Pending;
import org.chancery.register.act.Receipt;
import org.chancery.register.act.RegisterUnavailable;
import org.chancery.register.act.Rules;
import org.chancery.register.act.Ticks;
import org.chancery.register.erasure.ErasureRule;
import org.chancery.register.erasure.Erasures;
import org.chancery.register.keys.KeyFolder;
import org.chancery.register.note.Checkpoint;
import org.chancery.register.note.VerifierKey;
import org.chancery.register.read.LogReader;
import org.chancery.register.read.Replay;
import org.chancery.register.store.Head;
import org.chancery.register.store.KnownActs;
import org.chancery.register.store.TickRows;
import org.chancery.register.writer.GroupWriter;
import org.chancery.register.writer.WriterSettings;

/**
 * The append-only register: every official fact is an act in it. Safe for several threads; several processes may each have one on
 * the same database and key folder.
 */
public final class Register implements AutoCloseable {
    private final RegisterSettings settings;
    private final KeyFolder keys;
    private final String origin;
    private final GroupWriter writer;
    private final Erasures erasures;
    private final Optional<RestrictedActs> restricted;

    private Register(
            RegisterSettings settings, KeyFolder keys, String origin, GroupWriter writer, Optional<Ticks> ticks) {
        this.settings = settings;
        this.keys = keys;
        this.origin = origin;
        this.writer = writer;
        this.erasures = new Erasures(settings.database(), keys, settings.schemas());
        this.restricted = ticks.map(it -> new RestrictedActs(settings, keys, it, writer, erasures));
    }

    /**
     * Opens the register, and on the first start creates its signing key and records act 0, {@code log.opened}. Throws
     * {@link LogRefused} if the database could lose commits or is not what was signed.
     */
    public static Register open(RegisterSettings settings) throws IOException, SQLException {
        KeyFolder keys = KeyFolder.open(settings.keyFolder(), settings.clock());
        try (Connection connection = settings.database().getConnection()) {
            connection.setAutoCommit(false);
            StartCheck check = new StartCheck(settings, keys, connection);
            check.requireSafeDatabase();
            StartCheck.Found found = check.requireConsistent();
            if (found.head().ordinal() == 0) {
                connection.rollback();
                return openFirst(settings, keys);
            }
            String origin = KnownActs.origin(connection, found.head().ordinal());
            requireOrigin(settings, origin, found.head().ordinal(), keys);
            // Acts that were committed but not yet signed when a process died are signed now; their callers never got
            // an answer.
            Checkpoint now =
                    new Checkpoint(origin, found.tree().size(), found.tree().root());
            keys.sign(now);
            Optional<Ticks> ticks = TickRows.ticks(connection, found.head().ordinal());
            connection.rollback();
            afterRestore(settings, keys, connection);
            Register register = start(settings, keys, origin, found.head().ordinal(), ticks);
            register.announceWaitingKey();
            return register.watching();
        } catch (IOException | SQLException | RuntimeException e) {
            keys.close();
            throw e;
        }
    }

    /**
     * Before anybody reads: a database restored from before an erasure is made to forget too, and the fact tables, which no backup
     * has, are computed.
     */
    private static void afterRestore(RegisterSettings settings, KeyFolder keys, Connection connection)
            throws IOException, SQLException {
        Erasures erasures = new Erasures(settings.database(), keys, settings.schemas());
        boolean undoes = erasures.applyList(connection);
        connection.rollback();
        if (undoes || Head.factsMissing(connection)) {
            connection.rollback();
            new Replay(settings.database(), keys, settings.schemas()).rebuild(settings.projectors(), fresh -> {
                erasures.applyList(fresh);
                Head.factsComputed(fresh);
            });
        }
    }

    private static Register openFirst(RegisterSettings settings, KeyFolder keys) throws IOException {
        VerifierKey key = keys.openLog(settings.origin(), 1);
        Register register = start(settings, keys, settings.origin(), 1, settings.ticks());
        register.append(OwnCommands.open(settings.origin(), key, settings.ticks()))
                .handle((receipt, e) -> receipt)
                .join();
        return register.watching();
    }

    /**
     * Opens the log that follows after a loss: with a suffix to its origin and a new key it keeps the surviving acts and their
     * numbers, and its first own act names the old origin, its last checkpoint and the range lost. Refused where nothing is lost.
     * Repeat it if it was interrupted. Afterwards open the register as usual.
     */
    public static Receipt openSuccessor(RegisterSettings settings) throws IOException, SQLException {
        KeyFolder keys = KeyFolder.open(settings.keyFolder(), settings.clock());
        Successor successor;
        try (Connection connection = settings.database().getConnection()) {
            connection.setAutoCommit(false);
            successor = Successor.prepare(settings, keys, connection);
            connection.rollback();
        } catch (IOException | SQLException | RuntimeException e) {
            keys.close();
            throw e;
        }
        try (Register register = start(settings, keys, successor.origin(), successor.ordinal(), successor.ticks())) {
            return register.append(successor.command()).join();
        }
    }

    private static Register start(
            RegisterSettings settings, KeyFolder keys, String origin, int ordinal, Optional<Ticks> ticks) {
        Rules rules = new ErasureRule(keys, settings.schemas(), settings.retention(), settings.recordingClock())
                .addTo(settings.rules());
        WriterSettings writerSettings = new WriterSettings(
                settings.database(),
                keys,
                origin,
                ordinal,
                settings.schemas(),
                rules,
                settings.projectors(),
                settings.patience(),
                ticks,
                settings.recordingClock());
        return new Register(settings.withRules(rules), keys, origin, new GroupWriter(writerSettings), ticks);
    }

    private Register watching() {
        erasures.forgetKeys();
        restricted.ifPresent(it -> it.start(settings.tickWatch()));
        return this;
    }

    private static void requireOrigin(RegisterSettings settings, String origin, int ordinal, KeyFolder keys)
            throws IOException {
        if (!origin.equals(settings.origin()) && !origin.equals(Successor.origin(settings.origin(), ordinal))) {
            throw new LogRefused("this register is the log \"" + origin + "\", not \"" + settings.origin()
                    + "\"; the origin is fixed when a log is first opened");
        }
        if (keys.ordinal() != ordinal) {
            throw new LogRefused("the database is log " + ordinal + " of \"" + settings.origin() + "\", the key folder "
                    + keys.path() + " is at log " + keys.ordinal()
                    + ": repeat the opening of the successor log, or give the right folder");
        }
    }

    /** The current origin, with its suffix if this is a successor log. */
    public String origin() {
        return origin;
    }

    /** Restricted acts: receiving them, ticks and outcomes; empty where this log was opened without them. */
    public Optional<RestrictedActs> restricted() {
        return restricted;
    }

    /**
     * Records a public act. The future completes once a checkpoint that covers it is signed and stored, or fails with
     * {@code ActRefused}, {@code UnknownAct} or {@code RegisterUnavailable}. A restricted act is given to {@link #receive}.
     */
    public CompletableFuture<Receipt> append(Command command) {
        requirePublic(List.of(command));
        return writer.submit(List.of(command)).thenApply(List::getFirst);
    }

    /** Records many acts in one transaction, all or none; meant for loading a library. */
    public CompletableFuture<List<Receipt>> bulkAppend(List<Command> commands) {
        requirePublic(commands);
        return commands.isEmpty() ? CompletableFuture.completedFuture(List.of()) : writer.submit(commands);
    }

    private static void requirePublic(List<Command> commands) {
        if (commands.stream().anyMatch(it -> it.label() != Command.PUBLIC)) {
            throw new IllegalArgumentException(
                    "a restricted act is received first and recorded at a tick: use receive");
        }
    }

    /**
     * Receives a restricted act: durable and sealed when this returns, and recorded or refused at a tick; see
     * {@link RestrictedActs#receive}. Throws {@link IllegalStateException} where this log was opened without restricted acts.
     */
    public Pending receive(Command command) {
        return restricted
                .orElseThrow(() -> new IllegalStateException(
                        "restricted acts are off in the log " + origin + "; that was fixed when it was first opened"))
                .receive(command);
    }

    /**
     * Erases names of persons of a public act, by a public act of erasure. On completion the key is destroyed and no restore brings
     * them back. Fails with {@code ActRefused} where retention does not allow it. What is restricted is erased by
     * {@link RestrictedActs#erase}.
     */
    public CompletableFuture<Receipt> erase(Erasure erasure) {
        Command command = erasures.command(erasure);
        if (command.label() != Command.PUBLIC) {
            throw new IllegalArgumentException("a restricted act is erased by a restricted act, at a tick");
        }
        return append(command).thenApplyAsync(receipt -> {
            erasures.forgetKeys();
            return receipt;
        });
    }

    /** The act that erased another, or names of persons in it; for whoever may read the erased act. */
    public Optional<ActNumber> erasedBy(ActNumber number) {
        return erasures.erasedBy(number);
    }

    /** Records that a restricted act is public from now on. */
    public CompletableFuture<Receipt> publish(ActNumber number) {
        return append(OwnCommands.publish(number));
    }

    /**
     * Rotates the signing key: a new key signs at once, the present ones sign beside it for {@code overlap} more, and an act names
     * both. Returns the receipt of that act.
     */
    public CompletableFuture<Receipt> rotateKey(Duration overlap) throws IOException {
        List<VerifierKey> before = keys.signingNow();
        java.time.Instant end = settings.clock().instant().plus(overlap);
        VerifierKey fresh = keys.rotate(origin, end);
        return announce(fresh, before, end);
    }

    private void announceWaitingKey() throws IOException {
        Optional<VerifierKey> waiting = keys.unannounced();
        if (waiting.isPresent()) {
            announce(waiting.get(), keys.signingNow(), keys.overlapEnd()).join();
        }
    }

    private CompletableFuture<Receipt> announce(VerifierKey fresh, List<VerifierKey> before, java.time.Instant end) {
        return append(OwnCommands.rotate(fresh, before, end)).thenApply(receipt -> {
            try {
                keys.announced(fresh);
            } catch (IOException e) {
                throw new RegisterUnavailable("the new key is in the log but not marked in " + keys.path(), e);
            }
            return receipt;
        });
    }

    /** The public log, for serving and for proofs. */
    public LogReader reader() {
        return new LogReader(settings.database(), keys);
    }

    /** Replays all acts into the emptied tables of the projectors; returns the number of acts. */
    public long rebuild() throws SQLException, IOException {
        return replay().rebuild(settings.projectors());
    }

    /** Reads all acts again, restricted ones included. */
    public Replay replay() {
        return new Replay(settings.database(), keys, settings.schemas());
    }

    /** Finishes what was submitted, then stops. */
    @Override
    public void close() throws IOException {
        restricted.ifPresent(RestrictedActs::close);
        writer.close();
        keys.close();
    }
}
