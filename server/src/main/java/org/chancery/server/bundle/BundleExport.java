package org.chancery.server.bundle;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.chancery.register.act.ActNumber;
import org.chancery.register.archive.ArchiveWriter;
import org.chancery.register.mirror.PieceWriter;
import org.chancery.register.note.Checkpoint;
import org.chancery.register.note.NoteRefused;
import org.chancery.register.note.SigningKey;
import org.chancery.register.note.VerifierKey;
import org.chancery.register.read.LogReader;
import org.chancery.server.agreements.NamesOfStates;
import org.chancery.server.ledger.Ledger;
import org.chancery.server.operation.OperatorError;
import org.chancery.server.operation.PublicFile;
import org.chancery.server.operation.ServeOptions;
import org.chancery.server.web.SiteChoices;
import org.chancery.server.web.SiteNotice;
import org.springframework.stereotype.Service;

/**
 * Writes bundles. It reads the log as the public reads it, through the role of the database that serves readers, so what is not public
 * cannot come into one.
 */
@Service
public class BundleExport {

    private static final Duration LONGEST_OVERLAP = Duration.ofDays(3660);

    private final LogReader log;
    private final SiteChoices.Source choices;
    private final SiteNotice notice;
    private final ServeOptions options;
    private final String origin;
    private final BundleKeys keys;
    private final List<PublicFile> figures;
    private final Clock clock;

    BundleExport(
            Ledger ledger,
            SiteChoices.Source choices,
            SiteNotice notice,
            ServeOptions options,
            List<PublicFile> figures,
            Clock clock) {
        this.figures =
                figures.stream().sorted(Comparator.comparing(PublicFile::name)).toList();
        this.log = ledger.log();
        this.choices = choices;
        this.notice = notice;
        this.options = options;
        this.origin = ledger.origin();
        this.keys = new BundleKeys(options.keys(), origin);
        this.clock = clock;
    }

    /** Writes everything public from act {@code from} on. */
    public Written write(Path file, long from) {
        byte[] note = log.checkpointNote();
        long to = Checkpoint.unverified(note).size();
        if (from > to) {
            throw new OperatorError("This log has " + to + " acts, so no bundle begins at " + from + ".");
        }
        Instant made = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        PieceWriter piece = new PieceWriter(log, from, to);
        try {
            List<SigningKey> signing = keys.at(made);
            ArchiveWriter archive = new ArchiveWriter(BundleFormat.KIND)
                    .say(BundleFormat.ORIGIN, origin)
                    .say(BundleFormat.FROM, Long.toString(from))
                    .say(BundleFormat.TO, Long.toString(to))
                    .say(BundleFormat.MADE, made.toString())
                    .say(BundleFormat.PROGRAM, program())
                    .say(
                            BundleFormat.SIGNERS,
                            signing.stream().map(it -> it.verifier().toString()).collect(Collectors.joining(" ")))
                    .say(BundleFormat.DEMONSTRATION, notice.demonstration() ? "yes" : "no")
                    .add(BundleFormat.CHECKPOINT, note)
                    .add(BundleFormat.ENTRIES, piece::entries)
                    .add(BundleFormat.OPENINGS, piece::openings)
                    .add(BundleFormat.PUBLISHED, piece::published);
            addChoices(archive);
            for (PublicFile each : figures) {
                archive.add(each.name(), each.content());
            }
            archive.write(file.toAbsolutePath(), signing);
            return new Written(file, from, to, made);
        } catch (IOException e) {
            throw new OperatorError("The bundle " + file + " could not be written: " + e.getMessage(), e);
        }
    }

    /**
     * Writes everything public that came after a checkpoint of this log.
     *
     * @throws OperatorError where the checkpoint is not of this log
     */
    public Written writeSince(Path file, byte[] checkpoint) {
        Checkpoint since;
        try {
            since = Checkpoint.unverified(checkpoint);
        } catch (NoteRefused e) {
            throw new OperatorError(
                    "--since takes a checkpoint as it is served at /log/checkpoint: " + e.getMessage(), e);
        }
        if (since.size() > log.checkpoint().size() || !log.root(since.size()).equals(since.root())) {
            throw new OperatorError("The checkpoint of " + since.size() + " acts of " + since.origin()
                    + " is not of this log, " + origin + ". Leave --since out for a whole bundle.");
        }
        return write(file, since.size());
    }

    private void addChoices(ArchiveWriter archive) {
        SiteChoices now = choices.now();
        archive.say(BundleFormat.EFFECTS, now.ministry() ? "shown" : "hidden").say(BundleFormat.MAP, now.map());
        if (!now.contact().isBlank()) {
            archive.say(BundleFormat.CONTACT, now.contact().strip());
        }
        archive.add(BundleFormat.STATES, NamesOfStates.table(options).getBytes(StandardCharsets.UTF_8));
        now.ownMap()
                .ifPresent(map ->
                        archive.add(BundleFormat.MAP_SHAPES, map.shapes()).add(BundleFormat.MAP_PLACES, map.places()));
    }

    /** The verifier keys that an outer server has to know, oldest first. */
    public List<VerifierKey> verifierKeys() {
        try {
            return keys.at(clock.instant()).stream().map(SigningKey::verifier).toList();
        } catch (IOException e) {
            throw new OperatorError("The keys of bundles could not be read: " + e.getMessage(), e);
        }
    }

    /** Gives bundles a new key; the present ones sign beside it for {@code overlap} more. */
    public VerifierKey rotateKey(Duration overlap) {
        if (overlap.isNegative() || overlap.compareTo(LONGEST_OVERLAP) > 0) {
            throw new OperatorError(
                    "Both keys sign for 0 to " + LONGEST_OVERLAP.toDays() + " days, not " + overlap + ".");
        }
        Instant now = clock.instant();
        try {
            return keys.rotate(now, now.plus(overlap));
        } catch (IOException e) {
            throw new OperatorError("The key of bundles could not be changed: " + e.getMessage(), e);
        }
    }

    /** How many acts the log had at a moment. */
    long sizeAt(Instant moment) {
        long low = 0;
        long high = log.checkpoint().size();
        while (low < high) {
            long middle = (low + high) >>> 1;
            boolean later =
                    log.envelope(new ActNumber(middle)).orElseThrow().recorded().isAfter(moment);
            if (later) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    private static String program() {
        String version = BundleExport.class.getPackage().getImplementationVersion();
        return version == null ? "unpacked" : version;
    }
}
