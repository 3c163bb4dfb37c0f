package org.chancery.server.files;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Set;
import org.chancery.files.content.ActiveContent;
import org.chancery.files.content.FileContent;
import org.chancery.files.content.Limits;
import org.chancery.files.content.Unacceptable;
import org.chancery.files.kind.AllowedKinds;
import org.chancery.files.kind.FileKind;
import org.chancery.files.kind.Recognised;
import org.chancery.files.kind.Recognition;
import org.springframework.stereotype.Component;

/** Looks into files before anything of them is kept: kind by content, malware, bombs, active content. May take seconds: call it outside transactions. */
@Component
public class IncomingFiles {
    /** Every kind that the server knows. */
    public static final Set<FileKind.Family> ALL = Set.of(FileKind.Family.values());

    private static final int LONGEST_NAME = 200;
    private final SharedStore store;
    private final PassingFiles passing;
    private final Scanner scanner;
    private final Recognition recognition = new Recognition(AllowedKinds.usual());
    private final FileContent contents = new FileContent(Limits.USUAL);

    IncomingFiles(SharedStore store, PassingFiles passing, Scanner scanner) {
        this.store = store;
        this.passing = passing;
        this.scanner = scanner;
    }

    /**
     * Looks into a file.
     *
     * @param name as it was sent; only compared, never believed
     * @param wanted families of kinds that are taken here
     * @return to be closed
     * @throws FileRefused if it may not come in
     */
    public Incoming look(String name, InputStream content, Set<FileKind.Family> wanted) {
        Path plain = passing();
        try {
            Files.copy(content, plain, StandardCopyOption.REPLACE_EXISTING);
            return looked(plain, name, wanted);
        } catch (IOException e) {
            discard(plain);
            throw new UncheckedIOException(e);
        } catch (RuntimeException e) {
            discard(plain);
            throw e;
        }
    }

    private Incoming looked(Path plain, String name, Set<FileKind.Family> wanted) throws IOException {
        Recognised.Allowed found = switch (recognition.of(plain, name)) {
            case Recognised.Allowed allowed -> allowed;
            case Recognised.Refused refused ->
                throw new FileRefused(
                        FileRefused.Reason.valueOf(refused.reason().name()), refused.detail());
        };
        if (!wanted.contains(found.kind().family())) {
            throw new FileRefused(
                    FileRefused.Reason.KIND_NOT_ALLOWED, found.kind().code() + " is not taken here");
        }
        Scanned scanned = scanner.require(plain);
        return new Incoming(
                plain, store, plain(name), found.kind(), found.nameFits(), active(plain, found.kind()), scanned);
    }

    private List<ActiveContent> active(Path plain, FileKind kind) {
        try {
            return contents.inspect(plain, kind);
        } catch (Unacceptable e) {
            throw refused(e);
        }
    }

    /**
     * A copy of a stored file without its active content; the original stays as it is.
     *
     * @return to be closed
     */
    public Incoming cleaned(String name, InputStream content, Set<FileKind.Family> wanted) {
        try (Incoming original = look(name, content, wanted)) {
            Path copy = passing();
            try {
                Files.delete(copy);
                contents.clean(original.plain(), original.kind(), copy);
                return new Incoming(
                        copy,
                        store,
                        original.name(),
                        original.kind(),
                        original.nameFits(),
                        active(copy, original.kind()),
                        original.scanned());
            } catch (Unacceptable e) {
                discard(copy);
                throw refused(e);
            } catch (IOException e) {
                discard(copy);
                throw new UncheckedIOException(e);
            }
        }
    }

    private static FileRefused refused(Unacceptable why) {
        return new FileRefused(FileRefused.Reason.valueOf(why.reason().name()), String.valueOf(why.getMessage()));
    }

    private Path passing() {
        try {
            return passing.next();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void discard(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The last part of a name without control characters. */
    public static String plain(String name) {
        String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        String clean = last.replaceAll("[\\p{Cntrl}\\p{Cf}]", "").strip();
        return clean.isEmpty() ? "paper" : clean.substring(0, Math.min(clean.length(), LONGEST_NAME));
    }
}
