package org.chancery.bench.fuzz;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.chancery.packages.PackageReader;
import org.chancery.packages.untc.UntcImport;

/** A parser under test, with the sound texts that are damaged for it. Every target returns normally, whatever it is given. */
sealed interface Target {

    /** The sound text. */
    String sound();

    /** Gives the parser the bytes; false if it left something half-written. */
    boolean feed(byte[] bytes, Path folder) throws IOException;

    /** A status page, imported into a folder that does not exist. */
    record Page(String sound, Path clauses) implements Target {
        @Override
        public boolean feed(byte[] bytes, Path folder) throws IOException {
            Path page = folder.resolve("page.html");
            Files.write(page, bytes);
            Path to = folder.resolve("package");
            UntcImport.run(new UntcImport.Request(page, Optional.of(clauses), to, true));
            return Files.notExists(to);
        }
    }

    /** A file of a package beside its sound other file. */
    record PackageFile(String name, String sound, String otherName, String other) implements Target {
        @Override
        public boolean feed(byte[] bytes, Path folder) throws IOException {
            Path to = Files.createDirectories(folder.resolve("reading"));
            Files.write(to.resolve(name), bytes);
            Files.writeString(to.resolve(otherName), other);
            return PackageReader.read(to).isSound()
                    || !PackageReader.read(to).problems().isEmpty();
        }
    }
}
