package org.chancery.server.database;

import java.io.IOException;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.net.URL;
import java.net.URLConnection;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.chancery.server.operation.OperatorError;
import org.chancery.server.operation.Progress;
import org.jspecify.annotations.Nullable;
import org.tukaani.xz.XZInputStream;

/**
 * The PostgreSQL programs that come with the build, unpacked once per user.
 *
 * @param folder the folder that holds {@code bin}
 */
record PostgresBinaries(Path folder) {

    /** Unpacks the programs for this machine where that has not been done; several processes may do so at once. */
    static PostgresBinaries unpacked(Progress progress) {
        String archive = archiveName();
        URL resource = PostgresBinaries.class.getResource("/" + archive);
        if (resource == null) {
            throw new OperatorError("This build holds no PostgreSQL for " + System.getProperty("os.name") + " on "
                    + System.getProperty("os.arch")
                    + ". Give an existing one (17 or newer) with --database-url.");
        }
        try {
            URLConnection connection = resource.openConnection();
            String mark = connection instanceof JarURLConnection jar
                    ? Long.toHexString(jar.getJarEntry().getCrc())
                    : Long.toHexString(connection.getContentLengthLong());
            Path target = cache().resolve("postgresql-" + mark);
            if (!Files.isRegularFile(target.resolve("bin").resolve("postgres"))) {
                progress.step("Unpacking PostgreSQL");
                unpack(connection, target);
            }
            return new PostgresBinaries(target);
        } catch (IOException e) {
            throw new OperatorError("PostgreSQL could not be unpacked: " + e.getMessage(), e);
        }
    }

    /** The path of one program, for example {@code initdb}. */
    String program(String name) {
        return folder.resolve("bin").resolve(name).toString();
    }

    private static void unpack(URLConnection connection, Path target) throws IOException {
        Path parent = cache();
        OwnerOnly.createFolder(parent);
        Path fresh = Files.createTempDirectory(parent, "unpacking");
        try (InputStream in = connection.getInputStream();
                TarArchiveInputStream tar = new TarArchiveInputStream(new XZInputStream(in))) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                place(tar, entry, fresh);
            }
        }
        try {
            Files.move(fresh, target);
        } catch (FileAlreadyExistsException | DirectoryNotEmptyException e) {
            Folders.delete(fresh);
        }
    }

    private static void place(TarArchiveInputStream tar, TarArchiveEntry entry, Path root) throws IOException {
        Path path = root.resolve(entry.getName()).normalize();
        if (!path.startsWith(root)) {
            throw new IOException("the archive points outside its folder: " + entry.getName());
        }
        if (entry.isDirectory()) {
            Files.createDirectories(path);
            return;
        }
        @Nullable Path parent = path.getParent();
        if (parent != null) {
            Files.createDirectories(parent);
        }
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(path, Path.of(entry.getLinkName()));
        } else {
            Files.copy(tar, path);
            if ((entry.getMode() & 0100) != 0 && !path.toFile().setExecutable(true, true)) {
                throw new IOException("cannot make executable: " + path);
            }
        }
    }

    private static Path cache() {
        @Nullable String chosen = System.getenv("CHANCERY_CACHE");
        if (chosen != null && !chosen.isBlank()) {
            return Path.of(chosen);
        }
        @Nullable String xdg = System.getenv("XDG_CACHE_HOME");
        Path base = xdg != null && !xdg.isBlank() ? Path.of(xdg) : Path.of(System.getProperty("user.home"), ".cache");
        return base.resolve("chancery");
    }

    private static String archiveName() {
        String system = System.getProperty("os.name").toLowerCase(Locale.ROOT).contains("mac") ? "darwin" : "linux";
        String arch = System.getProperty("os.arch").equals("aarch64") ? "arm_64" : "x86_64";
        return "postgres-" + system + "-" + arch + ".txz";
    }
}
