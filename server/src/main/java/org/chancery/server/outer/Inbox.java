package org.chancery.server.outer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.chancery.register.archive.ArchiveRefused;
import org.chancery.register.archive.Manifest;
import org.chancery.server.bundle.BundleFormat;

/**
 * The folder in which bundles arrive. Of those that continue what is here, the one that reaches furthest is taken, until none is left.
 * Nothing is moved or deleted, so the folder may be read-only; what was looked at is looked at again when the file changes, and what was
 * refused when another bundle was taken.
 */
final class Inbox {

    private static final System.Logger LOG = System.getLogger(Inbox.class.getName());

    private final Path folder;
    private final BundleIntake intake;
    private final OuterLog log;
    private final Set<String> done = new HashSet<>();
    private final Set<String> refused = new HashSet<>();

    /** A file that could be taken, and what it says of itself. */
    private record Candidate(Path file, String mark, Manifest manifest) {
        long from() {
            return manifest.number(BundleFormat.FROM);
        }

        long to() {
            return manifest.number(BundleFormat.TO);
        }
    }

    Inbox(Path folder, BundleIntake intake, OuterLog log) {
        this.folder = folder;
        this.intake = intake;
        this.log = log;
    }

    /** Takes what can be taken; returns how many bundles were. */
    int empty() throws IOException {
        int taken = 0;
        for (Optional<Candidate> next = next(); next.isPresent(); next = next()) {
            Candidate candidate = next.get();
            try {
                intake.take(candidate.file());
                log.renew();
                log.refused("");
                done.add(candidate.mark());
                refused.clear();
                taken++;
            } catch (BundleRefused e) {
                refuse(candidate.mark(), String.valueOf(e.getMessage()));
            } catch (SQLException e) {
                throw new IOException("the database is away: " + e.getMessage(), e);
            }
        }
        return taken;
    }

    private Optional<Candidate> next() throws IOException {
        Optional<OuterState> state = log.state();
        long acts = state.map(OuterState::acts).orElse(0L);
        List<Candidate> fitting = new ArrayList<>();
        Optional<Candidate> beyond = Optional.empty();
        for (Path file : files()) {
            String mark = mark(file);
            if (done.contains(mark) || refused.contains(mark)) {
                continue;
            }
            Optional<Candidate> candidate = candidate(file, mark);
            if (candidate.isEmpty()) {
                continue;
            }
            Manifest manifest = candidate.get().manifest();
            boolean newer = state.isEmpty()
                    || OuterState.made(manifest).isAfter(state.get().made());
            if (candidate.get().to() < acts || candidate.get().to() == acts && !newer) {
                done.add(mark);
            } else if (candidate.get().from() <= acts) {
                fitting.add(candidate.get());
            } else {
                beyond = candidate;
            }
        }
        // Where nothing else can be taken, what lies beyond a gap is tried, so that the reason is told.
        Optional<Candidate> furthest = fitting.stream()
                .max(Comparator.comparingLong(Candidate::to).thenComparing(it -> OuterState.made(it.manifest())));
        return furthest.isPresent() ? furthest : beyond;
    }

    private Optional<Candidate> candidate(Path file, String mark) throws IOException {
        try {
            Candidate candidate = new Candidate(file, mark, intake.peek(file));
            candidate.from();
            candidate.to();
            OuterState.made(candidate.manifest());
            return Optional.of(candidate);
        } catch (ArchiveRefused e) {
            refuse(mark, file.getFileName() + " is refused: " + e.getMessage());
            return Optional.empty();
        }
    }

    private void refuse(String mark, String why) {
        refused.add(mark);
        log.refused(why);
        LOG.log(System.Logger.Level.WARNING, "a bundle was not taken: " + why);
    }

    private List<Path> files() throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(it -> it.getFileName().toString().endsWith(BundleFormat.ENDING))
                    .sorted()
                    .toList();
        }
    }

    private static String mark(Path file) throws IOException {
        BasicFileAttributes facts = Files.readAttributes(file, BasicFileAttributes.class);
        return file.getFileName() + " " + facts.size() + " " + facts.lastModifiedTime();
    }
}
