package org.chancery.server;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import org.chancery.files.store.StoreKeys;
import org.chancery.register.Register;
import org.chancery.register.act.ActRefused;
import org.chancery.register.read.LogReader;
import org.chancery.server.database.Backup;
import org.chancery.server.database.OpenDatabase;
import org.chancery.server.database.Restore;
import org.chancery.server.identity.mandate.SetUp;
import org.chancery.server.ledger.Ledger;
import org.chancery.server.library.LibraryIntake;
import org.chancery.server.library.Loaded;
import org.chancery.server.library.PackageLoader;
import org.chancery.server.operation.Bundles;
import org.chancery.server.operation.OperatorError;
import org.chancery.server.operation.Progress;
import org.chancery.server.operation.ServeOptions;
import org.chancery.server.outer.OuterRebuild;
import org.jspecify.annotations.Nullable;

/**
 * The tasks of an operator at the command line. Loading, rebuilding and backing up also work beside a running server,
 * which sees what was loaded within seconds.
 */
public final class Maintenance {

    private Maintenance() {}

    /** Records the packages of a folder; see {@link PackageLoader#load}. */
    public static Loaded load(ServeOptions options, Path packages, Progress progress) {
        try (RunningServer server = ChanceryServer.withoutPages(options, progress)) {
            return server.part(PackageLoader.class).load(packages, progress);
        }
    }

    /** Takes a signed package of the library; see {@link LibraryIntake#take}. */
    public static Loaded takeLibrary(ServeOptions options, Path file, List<String> trusted, Progress progress) {
        try (RunningServer server = ChanceryServer.withoutPages(options, progress)) {
            progress.step("Checking " + file);
            return server.part(LibraryIntake.class).take(file, trusted, progress);
        }
    }

    /** Replays the register into emptied fact tables, in one transaction; returns how many acts there were. */
    public static long rebuild(ServeOptions options, Progress progress) {
        try (RunningServer server = ChanceryServer.withoutPages(options, progress)) {
            progress.step("Replaying the register");
            return server.part(Register.class).rebuild();
        } catch (IOException | SQLException e) {
            throw new OperatorError("Nothing was changed: the register could not be replayed: " + e.getMessage(), e);
        }
    }

    /** The same on an outer server, from the acts that bundles brought; each is checked against the signed log on the way. */
    public static long rebuildOuter(ServeOptions options, Progress progress) {
        try (RunningServer server = ChanceryServer.outerWithoutPages(options, Bundles.none(), progress)) {
            progress.step("Checking and replaying the log");
            return server.part(OuterRebuild.class).run();
        }
    }

    /** Writes an encrypted backup into {@code file}; returns how many acts of the register it holds. */
    public static long backup(ServeOptions options, Path file, Progress progress) {
        return backup(options, file, List.of(), progress);
    }

    /** The same, encrypted also to these age recipients. */
    public static long backup(ServeOptions options, Path file, List<String> recipients, Progress progress) {
        try (OpenDatabase database = OpenDatabase.existing(options, progress)) {
            progress.step("Writing " + file);
            return Backup.write(database.address(), options, file, recipients);
        }
    }

    /**
     * Fills an empty data folder or database from a backup, computes the facts, and checks every act against its leaf and the
     * register against the last signed checkpoint in the key folder. The backup is read to its end before anything is written.
     *
     * @return how many acts were restored and checked
     * @throws OperatorError if nothing was restored; or if it was, and is older than what was signed
     */
    public static long restore(ServeOptions options, Path file, Progress progress) {
        return restore(options, file, null, progress);
    }

    /** The same with the key in {@code identity} in place of the one in the key folder. */
    public static long restore(ServeOptions options, Path file, @Nullable Path identity, Progress progress) {
        progress.step("Checking " + file);
        Restore.check(options, file, identity);
        OpenDatabase database = OpenDatabase.alone(options, progress);
        try {
            progress.step("Reading " + file);
            Restore.read(database.address(), options, file, identity);
        } catch (OperatorError e) {
            discard(database, e);
            throw e;
        }
        database.close();
        return verify(options, progress);
    }

    /** Opens every act with its keys and checks it against its leaf; returns how many leaves there are. */
    public static long verify(ServeOptions options, Progress progress) {
        try (RunningServer server = ChanceryServer.withoutPages(options, progress)) {
            progress.step("Checking every act");
            return server.part(Register.class).replay().forEach(act -> {});
        } catch (IOException | SQLException e) {
            throw new OperatorError("The register could not be read: " + e.getMessage(), e);
        }
    }

    /**
     * Opens the log that follows after a loss; see {@link Register#openSuccessor}. Returns its origin.
     *
     * @throws OperatorError where nothing is lost
     */
    public static String openSuccessor(ServeOptions options, Progress progress) {
        try (RunningServer server = ChanceryServer.asSuccessor(options, progress)) {
            return server.part(Ledger.class).origin();
        }
    }

    /**
     * Opens set-up again, by a public act, where fewer than two officers are left who can sign in.
     *
     * @param reason stands in the register and is told to oversight
     * @throws OperatorError where two officers are left, or set-up has not ended
     */
    public static void reopenSetUp(ServeOptions options, String reason, Progress progress) {
        try (RunningServer server = ChanceryServer.withoutPages(options, progress)) {
            server.part(SetUp.class).reopen(reason);
        } catch (ActRefused e) {
            throw new OperatorError(
                    e.refusal().code().equals("two-officers-are-there")
                            ? "Nothing was changed: two officers can sign in, so they act together as usual."
                            : "Nothing was changed: set-up has not ended, so it cannot be opened again.",
                    e);
        }
    }

    /**
     * Gives the log a new signing key, which an act names; the present ones sign beside it for {@code overlap} more. A running
     * server signs with the new key from its next checkpoint on. Returns the verifier keys that count now, the newest last.
     */
    public static List<String> rotateKey(ServeOptions options, Duration overlap, Progress progress) {
        try (RunningServer server = ChanceryServer.withoutPages(options, progress)) {
            progress.step("Making a new signing key");
            server.part(Register.class).rotateKey(overlap).join();
            return server.part(LogReader.class).verifierKeys().stream()
                    .map(Object::toString)
                    .toList();
        } catch (IOException e) {
            throw new OperatorError("The key could not be rotated: " + e.getMessage(), e);
        }
    }

    /**
     * Gives the file store a new key for the files that come from the next start on; the present keys stay for those stored before. Returns
     * how many there are now.
     *
     * @throws OperatorError if there is no file store yet, or its keys cannot be read or written
     */
    public static int rotateFileKey(ServeOptions options) {
        try {
            return StoreKeys.rotate(options.keys().toAbsolutePath().normalize());
        } catch (IOException e) {
            throw new OperatorError(
                    "Nothing was changed: the keys of stored files could not be rotated: " + e.getMessage(), e);
        }
    }

    private static void discard(OpenDatabase database, OperatorError reason) {
        try {
            database.discard();
        } catch (IOException e) {
            reason.addSuppressed(e);
        }
    }
}
