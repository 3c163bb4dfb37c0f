package org.chancery.cli.record;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.chancery.cli.refusal.Refusal;
import org.chancery.register.note.Checkpoint;
import org.chancery.register.note.NoteRefused;
import org.chancery.register.note.VerifierKey;
import org.chancery.register.verify.LogSource;

/** Reads verifier keys and a checkpoint kept from before, as a user gives them. */
final class LogKeys {

    private LogKeys() {}

    /** Each given text is a key or the name of a file with keys, one a line. */
    static List<VerifierKey> given(List<String> texts) throws IOException {
        var keys = new ArrayList<VerifierKey>();
        for (var text : texts) {
            keys.addAll(parsed(text.contains("+") ? text : file(Path.of(text)), "--key " + text));
        }
        return keys;
    }

    /** The keys that the log itself names. */
    static List<VerifierKey> of(LogSource source) throws IOException {
        return parsed(new String(source.read("vkey").orElse(new byte[0]), StandardCharsets.UTF_8), source.name());
    }

    /** A checkpoint that one of the keys signed. */
    static Checkpoint checkpoint(Path file, List<VerifierKey> keys) throws IOException {
        try {
            return Checkpoint.open(Files.readAllBytes(file), keys);
        } catch (NoSuchFileException e) {
            throw new Refusal("--earlier " + file + ": there is no such file.", e);
        } catch (IllegalArgumentException e) {
            throw new Refusal("--earlier " + file + ": " + e.getMessage(), e);
        }
    }

    private static List<VerifierKey> parsed(String text, String where) {
        try {
            return text.lines()
                    .filter(line -> !line.isBlank())
                    .map(VerifierKey::parse)
                    .toList();
        } catch (NoteRefused e) {
            throw new Refusal(where + ": " + e.getMessage(), e);
        }
    }

    private static String file(Path file) throws IOException {
        try {
            return Files.readString(file);
        } catch (NoSuchFileException e) {
            throw new Refusal("--key " + file + ": neither a key (name+id+base64) nor a file.", e);
        }
    }
}
