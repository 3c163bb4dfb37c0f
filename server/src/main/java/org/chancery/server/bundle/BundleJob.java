package org.chancery.server.bundle;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.chancery.server.database.OwnerOnly;
import org.chancery.server.ledger.HealthNote;
import org.chancery.server.operation.Bundles;
import org.chancery.server.operation.Recurring;
import org.chancery.server.operation.ServeOptions;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Writes a bundle into the folder for the outer server at regular times, also when nothing was recorded, so that the outer one knows that it
 * is up to date. The first is whole. Each later one reaches back some days, so that the next makes good what was lost on the way.
 */
@Component
class BundleJob extends Recurring implements HealthNote {

    /** When the library is loaded and notifications are on their way. */
    private static final int LAST = 2 * AFTER_LIBRARY;

    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmssSSS'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);
    private static final String SENT = "bundle-sent";

    private final BundleExport export;
    private final Bundles bundles;
    private final Path sent;
    private final Clock clock;
    private volatile @Nullable Written last;
    private volatile String failure = "";

    BundleJob(BundleExport export, Bundles bundles, ServeOptions options, Clock clock) {
        super(
                "bundles",
                "no bundle could be written into "
                        + bundles.folder().map(Path::toString).orElse(""),
                LAST);
        this.export = export;
        this.bundles = bundles;
        this.sent = options.keys().resolve(SENT);
        this.clock = clock;
    }

    /** Writes the next bundle into the folder. */
    Written write(Path folder) throws IOException {
        Files.createDirectories(folder);
        Instant now = clock.instant();
        long from = from(now);
        Path file = folder.resolve(STAMP.format(now) + "-" + from + BundleFormat.ENDING);
        Written written = export.write(file, from);
        OwnerOnly.write(sent, written.to() + "\n");
        tidy(folder, file, now);
        return written;
    }

    /** Back to where the log was some days ago, and at least to where the bundle before ended; the first begins at 0. */
    private long from(Instant now) throws IOException {
        if (!Files.exists(sent)) {
            return 0;
        }
        long ended = Long.parseLong(Files.readString(sent).strip());
        return Math.min(ended, export.sizeAt(now.minus(bundles.reach())));
    }

    /** Takes away what the newest bundle has too; a whole one stays. */
    private void tidy(Path folder, Path newest, Instant now) throws IOException {
        String oldest = STAMP.format(now.minus(bundles.reach()));
        List<Path> old;
        try (Stream<Path> files = Files.list(folder)) {
            old = files.filter(it -> !it.equals(newest))
                    .filter(it -> it.getFileName().toString().matches("[0-9]{8}T[0-9]{9}Z-[1-9][0-9]*\\.bundle"))
                    .filter(it -> it.getFileName().toString().compareTo(oldest) < 0)
                    .toList();
        }
        for (Path file : old) {
            Files.deleteIfExists(file);
        }
    }

    /** The first at once; where one could not be written, the next try comes soon. */
    @Override
    protected Duration pause() {
        boolean first = last == null && failure.isEmpty();
        Duration usual = first ? Duration.ZERO : bundles.every();
        return failure.isEmpty() ? usual : Duration.ofMinutes(1);
    }

    @Override
    protected void round() throws IOException {
        try {
            last = write(bundles.folder().orElseThrow());
            failure = "";
        } catch (IOException | RuntimeException e) {
            failure = said(e);
            throw e;
        }
    }

    @Override
    public Map<String, Object> now() {
        Written written = last;
        if (bundles.folder().isEmpty()) {
            return Map.of();
        }
        Map<String, Object> made = written == null
                ? Map.of("failed", !failure.isEmpty())
                : Map.of("made", written.made().toString(), "acts", written.to(), "failed", !failure.isEmpty());
        return Map.of("bundle", made);
    }

    @Override
    public void start() {
        if (bundles.folder().isPresent()) {
            super.start();
        }
    }
}
