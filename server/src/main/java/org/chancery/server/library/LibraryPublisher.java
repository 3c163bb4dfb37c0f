package org.chancery.server.library;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;
import org.chancery.register.archive.ArchiveWriter;
import org.chancery.register.note.SigningKey;
import org.chancery.register.note.VerifierKey;
import org.chancery.server.database.OwnerOnly;
import org.chancery.server.operation.OperatorError;

/** Packs a library into one signed file, for machines that nothing else reaches. Needs no server and no database. */
public final class LibraryPublisher {

    private final Path keyFile;
    private final Clock clock;

    /** A publisher with the key in a file, which is made where it is not there. */
    public LibraryPublisher(Path keyFile, Clock clock) {
        this.keyFile = keyFile;
        this.clock = clock;
    }

    /** The key that machines must know before they take a package; {@code name} is the publisher's, where the key is made now. */
    public VerifierKey key(String name) {
        return signing(name).verifier();
    }

    private SigningKey signing(String name) {
        try {
            if (!Files.exists(keyFile)) {
                OwnerOnly.write(
                        keyFile.toAbsolutePath(), SigningKey.generate(name).text());
            }
            return SigningKey.parse(Files.readString(keyFile));
        } catch (IOException | IllegalArgumentException e) {
            throw new OperatorError("The publisher's key in " + keyFile + " cannot be used: " + e.getMessage(), e);
        }
    }

    /** Packs every file of a folder of agreement packages; returns how many files. */
    public int write(Path folder, Path file, String name) {
        if (!Files.isDirectory(folder)) {
            throw new OperatorError("There is no folder " + folder + " with agreement packages.");
        }
        Path root = folder.toAbsolutePath().normalize();
        ArchiveWriter archive = new ArchiveWriter(LibraryFormat.KIND)
                .say(LibraryFormat.LIBRARY, String.valueOf(root.getFileName()))
                .say(
                        LibraryFormat.MADE,
                        clock.instant().truncatedTo(ChronoUnit.MILLIS).toString());
        try (Stream<Path> files = Files.walk(root)) {
            List<Path> all = files.filter(Files::isRegularFile).sorted().toList();
            all.forEach(one ->
                    archive.add(root.relativize(one).toString().replace('\\', '/'), out -> Files.copy(one, out)));
            archive.write(file.toAbsolutePath(), List.of(signing(name)));
            return all.size();
        } catch (IOException e) {
            throw new OperatorError("The package " + file + " could not be written: " + e.getMessage(), e);
        }
    }
}
