package org.chancery.cli.bundle;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.chancery.cli.output.Keys;
import org.chancery.register.archive.ArchiveReader;
import org.chancery.register.archive.ArchiveRefused;
import org.chancery.register.note.NoteRefused;
import org.chancery.register.note.VerifierKey;
import org.chancery.server.bundle.BundleFormat;
import org.chancery.server.operation.OperatorError;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Says what is in a bundle. */
@Command(
        name = "show",
        mixinStandardHelpOptions = true,
        description = "Checks a bundle's signature and every byte of it, and prints its signed list.",
        footer = {
            "",
            "Needs no server and no database. To look inside, unpack it with any tar program.",
            "",
            "Examples:",
            "  chancery bundle show whole.bundle --trust bundle-key.txt"
        })
public final class ShowBundle implements Callable<Integer> {

    @Parameters(index = "0", paramLabel = "FILE", description = "The bundle.")
    private Path file = Path.of("whole.bundle");

    @Option(names = "--trust", required = true, paramLabel = "KEY", description = "Key of bundles, or a file with it.")
    private List<String> trusted = List.of();

    @Override
    public Integer call() {
        try (ArchiveReader archive = ArchiveReader.open(
                file,
                BundleFormat.KIND,
                Keys.of(trusted).stream().map(VerifierKey::parse).toList())) {
            archive.verify();
            System.out.print(archive.manifest().text());
            archive.signers().forEach(key -> System.out.println("signed by " + key));
            return 0;
        } catch (ArchiveRefused | NoteRefused e) {
            throw new OperatorError(file + " is refused: " + e.getMessage(), e);
        } catch (IOException e) {
            throw new OperatorError(file + " could not be read: " + e.getMessage(), e);
        }
    }
}
