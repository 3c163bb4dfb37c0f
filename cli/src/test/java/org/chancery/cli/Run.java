package org.chancery.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;

/** One command run within the test, as a user would type it after {@code ./chancery}, with the repository as working folder. */
public record Run(int code, String out, String err) {

    /** The folder of the repository. */
    public static final Path HOME = home();

    public static Run chancery(String... arguments) {
        System.setProperty("chancery.home", HOME.toString());
        var out = new StringWriter();
        var err = new StringWriter();
        var line = Chancery.commandLine();
        line.setOut(new PrintWriter(out, true));
        line.setErr(new PrintWriter(err, true));
        var code = line.execute(arguments);
        return new Run(code, out.toString(), err.toString());
    }

    private static Path home() {
        var folder = Path.of("").toAbsolutePath();
        while (folder != null && !Files.exists(folder.resolve("library"))) {
            folder = folder.getParent();
        }
        if (folder == null) {
            throw new IllegalStateException("no library above " + Path.of("").toAbsolutePath());
        }
        return folder;
    }
}
