package org.chancery.server.outer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.chancery.server.ChanceryServer;
import org.chancery.server.RunningServer;
import org.chancery.server.bundle.BundleExport;
import org.chancery.server.bundle.BundleFormat;
import org.chancery.server.operation.Bundles;
import org.chancery.server.operation.Progress;
import org.chancery.server.operation.ServeOptions;

/** An inner server of the fictional organisation, and outer servers that its bundles feed; all below one folder. */
final class TwoServers implements AutoCloseable {

    private static final Progress SILENT = Progress.silent();

    final Path folder;
    final Path bundles;
    final RunningServer inner;
    private int count;

    private TwoServers(Path folder, RunningServer inner) {
        this.folder = folder;
        this.bundles = folder.resolve("bundles");
        this.inner = inner;
        try {
            Files.createDirectories(bundles);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static TwoServers in(Path folder) {
        return new TwoServers(folder, ChanceryServer.start(innerOptions(folder), SILENT));
    }

    static ServeOptions innerOptions(Path folder) {
        return new ServeOptions(
                "127.0.0.1",
                0,
                folder.resolve("inner"),
                folder.resolve("inner-keys"),
                null,
                false,
                true,
                Path.of("..", "library-demo"),
                null);
    }

    ServeOptions outerOptions(String name) {
        return new ServeOptions(
                "127.0.0.1",
                0,
                folder.resolve(name),
                folder.resolve(name + "-keys"),
                null,
                true,
                false,
                folder.resolve("no-library"),
                null);
    }

    BundleExport export() {
        return inner.part(BundleExport.class);
    }

    /** Writes a bundle into the folder. */
    Path write(long from) {
        return export().write(bundles.resolve("b%03d".formatted(count++) + BundleFormat.ENDING), from)
                .file();
    }

    /** Trusting the key of the inner server. */
    Bundles trusting() {
        return Bundles.none()
                .in(bundles)
                .trusting(List.of(export().verifierKeys().getFirst().toString()), List.of());
    }

    RunningServer startOuter(String name) {
        return ChanceryServer.startOuter(outerOptions(name), trusting(), SILENT);
    }

    RunningServer startOuter(String name, Duration staleAfter) {
        return ChanceryServer.startOuter(
                outerOptions(name), trusting().paced(Duration.ofHours(1), Duration.ofDays(7), staleAfter), SILENT);
    }

    @Override
    public void close() {
        inner.close();
    }
}
