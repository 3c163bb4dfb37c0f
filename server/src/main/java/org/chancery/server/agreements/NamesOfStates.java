package org.chancery.server.agreements;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.chancery.server.operation.ServeOptions;
import org.chancery.words.name.StateNames;

/** The names of States, with those that come with the library. */
public interface NamesOfStates {

    /** Name of the table in the folder of a library. */
    String FILE = "states.csv";

    /** The names now; the same object until the table changes. */
    StateNames now();

    /** The program's own names and those of a table; an empty table adds none. */
    static StateNames with(String table) {
        if (table.isEmpty()) {
            return StateNames.builtIn();
        }
        try (Reader reader = new StringReader(table)) {
            return StateNames.builtIn().with(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The table that came with a package of the library, or the one in the library's folder; empty where there is none. */
    static String table(ServeOptions options) {
        Path came = options.data().resolve(FILE);
        Path file = Files.exists(came) ? came : options.library().resolve(FILE);
        try {
            return Files.exists(file) ? Files.readString(file) : "";
        } catch (IOException e) {
            throw new UncheckedIOException("the names of States in " + file + " cannot be read", e);
        }
    }
}
