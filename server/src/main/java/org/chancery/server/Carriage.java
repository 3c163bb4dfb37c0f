package org.chancery.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.chancery.register.note.VerifierKey;
import org.chancery.server.bundle.BundleExport;
import org.chancery.server.bundle.Written;
import org.chancery.server.operation.Bundles;
import org.chancery.server.operation.OperatorError;
import org.chancery.server.operation.Progress;
import org.chancery.server.operation.ServeOptions;
import org.chancery.server.outer.BundleIntake;
import org.chancery.server.outer.BundleRefused;
import org.chancery.server.outer.Taken;
import org.jspecify.annotations.Nullable;

/** The tasks of an operator who carries bundles from an inner server to an outer one. They work beside running servers. */
public final class Carriage {

    private Carriage() {}

    /** Writes a bundle on the inner server: whole, or what came after the checkpoint in {@code since}. */
    public static Written export(ServeOptions options, Path file, @Nullable Path since, Progress progress) {
        try (RunningServer server = ChanceryServer.withoutPages(options, progress)) {
            progress.step("Writing " + file);
            BundleExport export = server.part(BundleExport.class);
            return since == null ? export.write(file, 0) : export.writeSince(file, Files.readAllBytes(since));
        } catch (IOException e) {
            throw new OperatorError("The checkpoint " + since + " could not be read: " + e.getMessage(), e);
        }
    }

    /** Takes a bundle on the outer server. */
    public static Taken take(ServeOptions options, Bundles bundles, Path file, Progress progress) {
        try (RunningServer server = ChanceryServer.outerWithoutPages(options, bundles, progress)) {
            progress.step("Checking " + file);
            return server.part(BundleIntake.class).take(file);
        } catch (BundleRefused e) {
            throw new OperatorError(String.valueOf(e.getMessage()), e);
        }
    }

    /** The verifier keys of the inner server's bundles, oldest first. */
    public static List<VerifierKey> keys(ServeOptions options, Progress progress) {
        try (RunningServer server = ChanceryServer.withoutPages(options, progress)) {
            return server.part(BundleExport.class).verifierKeys();
        }
    }

    /** Gives the inner server's bundles a new key; the present ones sign beside it for {@code overlap} more. Returns all, the newest last. */
    public static List<VerifierKey> rotateKey(ServeOptions options, Duration overlap, Progress progress) {
        try (RunningServer server = ChanceryServer.withoutPages(options, progress)) {
            server.part(BundleExport.class).rotateKey(overlap);
            return server.part(BundleExport.class).verifierKeys();
        }
    }
}
