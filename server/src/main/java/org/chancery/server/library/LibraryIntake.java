package org.chancery.server.library;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import org.chancery.register.archive.ArchiveReader;
import org.chancery.register.archive.ArchiveRefused;
import org.chancery.register.archive.Member;
import org.chancery.register.note.NoteRefused;
import org.chancery.register.note.VerifierKey;
import org.chancery.server.database.Folders;
import org.chancery.server.operation.OperatorError;
import org.chancery.server.operation.Progress;
import org.chancery.server.operation.ServeOptions;
import org.springframework.stereotype.Service;

/** Takes signed packages of the library: checked to the last byte, then recorded as reported acts, all or nothing. */
@Service
public class LibraryIntake {

    private final PackageLoader loader;
    private final ServeOptions options;

    LibraryIntake(PackageLoader loader, ServeOptions options) {
        this.loader = loader;
        this.options = options;
    }

    /**
     * Takes a package.
     *
     * @param trusted keys of publishers that the operator vouches for; from then on they are known here
     * @throws OperatorError with the reason; then nothing was recorded
     */
    public Loaded take(Path file, List<String> trusted, Progress progress) {
        Path fresh = options.data().resolve("library.new");
        try {
            Publishers known = Publishers.in(options.keys())
                    .and(trusted.stream().map(VerifierKey::parse).toList());
            if (known.keys().isEmpty()) {
                throw new OperatorError(
                        "No publisher of libraries is known here. Give the publisher's key with --trust.");
            }
            try (ArchiveReader archive = ArchiveReader.open(file, LibraryFormat.KIND, known.keys())) {
                archive.verify();
                Instant made = made(archive, known);
                Folders.delete(fresh);
                unpack(archive, fresh);
                Loaded loaded = loader.load(fresh, progress);
                keepNames(fresh);
                known.save(options.keys(), made);
                return loaded;
            } finally {
                Folders.delete(fresh);
            }
        } catch (ArchiveRefused | NoteRefused e) {
            throw new OperatorError(file.getFileName() + " is refused: " + e.getMessage(), e);
        } catch (IOException e) {
            throw new OperatorError(file.getFileName() + " could not be taken: " + e.getMessage(), e);
        }
    }

    private static Instant made(ArchiveReader archive, Publishers known) {
        Instant made;
        try {
            made = Instant.parse(archive.manifest().fact(LibraryFormat.MADE));
        } catch (DateTimeException e) {
            throw new ArchiveRefused("it does not say when it was made");
        }
        if (made.isBefore(known.taken())) {
            throw new ArchiveRefused("it is older than the one that was taken last, which was made " + known.taken());
        }
        return made;
    }

    /** Names in a signed list lead nowhere but into the folder. */
    private static void unpack(ArchiveReader archive, Path folder) throws IOException {
        for (Member member : archive.manifest().members()) {
            Path file = folder.resolve(member.name());
            Files.createDirectories(file.resolveSibling("."));
            try (InputStream in = archive.open(member)) {
                Files.copy(in, file);
            }
        }
    }

    /** Names of States that come with the package are shown from the next start on. */
    private void keepNames(Path folder) throws IOException {
        Path states = folder.resolve(LibraryFormat.STATES);
        if (Files.exists(states)) {
            Files.copy(
                    states,
                    options.data().resolve(LibraryFormat.STATES),
                    java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
