package org.chancery.server.database;

import com.exceptionfactory.jagged.RecipientStanzaReader;
import com.exceptionfactory.jagged.RecipientStanzaWriter;
import com.exceptionfactory.jagged.x25519.X25519KeyPairGenerator;
import com.exceptionfactory.jagged.x25519.X25519RecipientStanzaReaderFactory;
import com.exceptionfactory.jagged.x25519.X25519RecipientStanzaWriterFactory;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.util.ArrayList;
import java.util.List;
import org.chancery.server.operation.OperatorError;
import org.jspecify.annotations.Nullable;

/**
 * Whom backups are encrypted to, and the key that opens them: age X25519 recipients and identities (age-encryption.org/v1). The key
 * folder has a pair of its own, made at the first backup; further recipients have theirs elsewhere.
 */
public final class BackupKeys {

    private static final String IDENTITY = "backup-identity";
    private static final String RECIPIENTS = "backup-recipients";

    private BackupKeys() {}

    /** The recipients named in the key folder, whose pair is made if it is not there, and the given ones. */
    static List<RecipientStanzaWriter> recipients(Path keyFolder, List<String> given) {
        try {
            Path file = keyFolder.resolve(RECIPIENTS);
            if (!Files.exists(file)) {
                makePair(keyFolder);
            }
            List<String> all = new ArrayList<>(lines(file));
            all.addAll(given);
            List<RecipientStanzaWriter> writers = new ArrayList<>();
            for (String recipient : all) {
                writers.add(writer(recipient));
            }
            if (writers.isEmpty()) {
                throw new OperatorError("No backup was written: " + file + " names nobody who could open it."
                        + " Delete the file to have a new key made, or write a recipient (age1…) into it.");
            }
            return writers;
        } catch (IOException e) {
            throw new OperatorError("No backup was written: the recipients could not be read: " + e.getMessage(), e);
        }
    }

    /** The identities in a file, by default the one in the key folder. */
    static List<RecipientStanzaReader> identities(Path keyFolder, @Nullable Path given) {
        Path file = given != null ? given : keyFolder.resolve(IDENTITY);
        try {
            List<RecipientStanzaReader> readers = new ArrayList<>();
            for (String identity : lines(file)) {
                readers.add(X25519RecipientStanzaReaderFactory.newRecipientStanzaReader(identity));
            }
            if (readers.isEmpty()) {
                throw new OperatorError("Nothing was restored: " + file + " holds no key (AGE-SECRET-KEY-1…).");
            }
            return readers;
        } catch (IOException e) {
            throw new OperatorError(
                    "Nothing was restored: the key that opens backups is not at " + file
                            + ". Give the key folder of the secretariat with --keys, or another key with --identity.",
                    e);
        } catch (GeneralSecurityException | RuntimeException e) {
            if (e instanceof OperatorError error) {
                throw error;
            }
            throw new OperatorError(
                    "Nothing was restored: " + file + " holds a line that is no key (AGE-SECRET-KEY-1…).", e);
        }
    }

    private static RecipientStanzaWriter writer(String recipient) {
        try {
            return X25519RecipientStanzaWriterFactory.newRecipientStanzaWriter(recipient);
        } catch (GeneralSecurityException | RuntimeException e) {
            throw new OperatorError(
                    "No backup was written: \"" + recipient
                            + "\" is no recipient; one looks like age1… and has 62 characters.",
                    e);
        }
    }

    private static void makePair(Path keyFolder) throws IOException {
        try {
            KeyPair pair = new X25519KeyPairGenerator().generateKeyPair();
            OwnerOnly.createFolder(keyFolder);
            Path identity = keyFolder.resolve(IDENTITY);
            // A key that is there may open older backups, so it stays.
            String present = Files.exists(identity) ? Files.readString(identity, StandardCharsets.US_ASCII) : "";
            OwnerOnly.write(identity, present + text(pair.getPrivate().getEncoded()) + "\n");
            OwnerOnly.write(keyFolder.resolve(RECIPIENTS), text(pair.getPublic().getEncoded()) + "\n");
        } catch (GeneralSecurityException e) {
            throw new IOException("no key could be made: " + e.getMessage(), e);
        }
    }

    private static List<String> lines(Path file) throws IOException {
        return Files.readAllLines(file, StandardCharsets.US_ASCII).stream()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .toList();
    }

    private static String text(byte[] ascii) {
        return new String(ascii, StandardCharsets.US_ASCII);
    }
}
