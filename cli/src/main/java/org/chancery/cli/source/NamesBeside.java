package org.chancery.cli.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.chancery.cli.refusal.Refusal;
import org.chancery.words.name.StateNames;

/** The names of States that a library adds in its {@code states.csv}, for a fictional organisation or where another name is in use. */
final class NamesBeside {

    private NamesBeside() {}

    /** @throws Refusal where the table cannot be used, with the line and what would be right */
    static StateNames in(Path folder) {
        var table = folder.resolve("states.csv");
        if (!Files.isRegularFile(table)) {
            return StateNames.builtIn();
        }
        try (var reader = Files.newBufferedReader(table)) {
            return StateNames.builtIn().with(reader);
        } catch (IllegalArgumentException | IOException e) {
            throw new Refusal(table + " cannot be used: " + e.getMessage(), e);
        }
    }
}
