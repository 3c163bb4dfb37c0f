package org.chancery.files.store;

import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.StreamingAead;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.streamingaead.PredefinedStreamingAeadParameters;
import com.google.crypto.tink.streamingaead.StreamingAeadConfig;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.InvalidKeyException;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The keys of a file store, kept in the key folder, outside the database and its backups: a Tink keyset for the contents (several keys may be in
 * it, new files use the primary one) and a key for the addresses, which stays the same for the life of the store.
 */
public final class StoreKeys {
    private static final String CONTENT = "files.keyset.json";
    private static final String ADDRESS = "files.address.key";

    private final StreamingAead contents;
    private final SecretKeySpec addresses;

    private StoreKeys(StreamingAead contents, SecretKeySpec addresses) {
        this.contents = contents;
        this.addresses = addresses;
    }

    /**
     * The keys in a folder; makes them there if the store is new.
     *
     * @param storeIsEmpty false if files were stored already: then missing keys are an error and are never replaced
     * @throws IOException saying which key is missing or cannot be read
     */
    public static StoreKeys inFolder(Path folder, boolean storeIsEmpty) throws IOException {
        Path content = folder.resolve(CONTENT);
        Path address = folder.resolve(ADDRESS);
        try {
            StreamingAeadConfig.register();
            if (storeIsEmpty && (Files.notExists(content) || Files.notExists(address))) {
                make(folder, content, address);
            }
            for (Path needed : new Path[] {content, address}) {
                if (Files.notExists(needed)) {
                    throw new IOException(
                            "the key " + needed
                                    + " is missing; without it no stored file can be opened. Put it back from the copy of the key folder");
                }
            }
            KeysetHandle keyset =
                    TinkJsonProtoKeysetFormat.parseKeyset(Files.readString(content), InsecureSecretKeyAccess.get());
            byte[] key = HexFormat.of().parseHex(Files.readString(address).strip());
            return new StoreKeys(
                    keyset.getPrimitive(RegistryConfiguration.get(), StreamingAead.class),
                    new SecretKeySpec(key, "HmacSHA256"));
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            throw new IOException("the keys in " + folder + " cannot be read: " + e.getMessage(), e);
        }
    }

    /** Of several who open a new store at once, in this process or another, one makes the keys and the others find them. */
    private static synchronized void make(Path folder, Path content, Path address)
            throws IOException, GeneralSecurityException {
        Files.createDirectories(folder);
        try (FileChannel channel = FileChannel.open(
                        folder.resolve("files.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                var lock = channel.lock()) {
            if (Files.notExists(address)) {
                byte[] random = new byte[32];
                new SecureRandom().nextBytes(random);
                write(address, HexFormat.of().formatHex(random) + "\n");
            }
            if (Files.notExists(content)) {
                KeysetHandle fresh = KeysetHandle.generateNew(PredefinedStreamingAeadParameters.AES256_GCM_HKDF_1MB);
                write(content, TinkJsonProtoKeysetFormat.serializeKeyset(fresh, InsecureSecretKeyAccess.get()));
            }
        }
    }

    /**
     * Adds a key for contents, which new files use from the next start on; files stored before stay as they are and are still opened with
     * the keys that they were stored with, which therefore stay in the keyset.
     *
     * @return how many keys there are now
     * @throws IOException if there are no keys, or they cannot be read or written; then nothing was changed
     */
    public static int rotate(Path folder) throws IOException {
        Path content = folder.resolve(CONTENT);
        try {
            StreamingAeadConfig.register();
            KeysetHandle present =
                    TinkJsonProtoKeysetFormat.parseKeyset(Files.readString(content), InsecureSecretKeyAccess.get());
            KeysetHandle more = KeysetHandle.newBuilder(present)
                    .addEntry(KeysetHandle.generateEntryFromParameters(
                                    PredefinedStreamingAeadParameters.AES256_GCM_HKDF_1MB)
                            .withRandomId()
                            .makePrimary())
                    .build();
            write(content, TinkJsonProtoKeysetFormat.serializeKeyset(more, InsecureSecretKeyAccess.get()));
            return more.size();
        } catch (GeneralSecurityException e) {
            throw new IOException("the keys in " + folder + " cannot be read: " + e.getMessage(), e);
        }
    }

    StreamingAead contents() {
        return contents;
    }

    FileAddress address(byte[] sha256) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(addresses);
            return new FileAddress(HexFormat.of().formatHex(mac.doFinal(sha256)));
        } catch (NoSuchAlgorithmException | InvalidKeyException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void write(Path file, String text) throws IOException {
        Path unfinished = file.resolveSibling(file.getFileName() + ".new");
        boolean posix = file.getFileSystem().supportedFileAttributeViews().contains("posix");
        Files.deleteIfExists(unfinished);
        if (posix) {
            Files.createFile(
                    unfinished, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        }
        Files.writeString(unfinished, text, StandardCharsets.UTF_8);
        Durable.file(unfinished);
        Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
        Durable.folder(file.toAbsolutePath().getParent());
    }
}
