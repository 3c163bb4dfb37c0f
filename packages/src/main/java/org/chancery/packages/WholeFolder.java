package org.chancery.packages;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Map;
import java.util.UUID;

/** Changes files of a folder all together: a new folder is prepared beside the old one and then takes its place. */
final class WholeFolder {

    private WholeFolder() {}

    static void write(Path folder, Map<String, byte[]> files) throws IOException {
        Path target = Files.isDirectory(folder)
                ? folder.toRealPath()
                : folder.toAbsolutePath().normalize();
        if (Files.exists(target) && !Files.isDirectory(target)) {
            throw new FileAlreadyExistsException(target.toString(), null, "it is a file, not a folder");
        }
        Path parent = target.getParent();
        if (parent == null) {
            throw new IOException("cannot write a package over the root of the file system");
        }
        Files.createDirectories(parent);
        try (var _ = FolderLeftovers.alone(target)) {
            FolderLeftovers.settle(target);
            replace(target, files);
        }
    }

    /** Restores a folder that a killed write had moved aside, and removes what such a write had prepared. */
    static void recover(Path folder) throws IOException {
        Path target = folder.toAbsolutePath().normalize();
        if (FolderLeftovers.any(target)) {
            try (var _ = FolderLeftovers.alone(target)) {
                FolderLeftovers.settle(target);
            }
        }
    }

    private static void replace(Path target, Map<String, byte[]> files) throws IOException {
        Path prepared = beside(target, "new");
        try {
            if (Files.isDirectory(target)) {
                copy(target, prepared);
            }
            for (var file : files.entrySet()) {
                Path path = prepared.resolve(file.getKey()).normalize();
                if (!path.startsWith(prepared)) {
                    throw new IOException("a file of a package must lie in its folder: " + file.getKey());
                }
                Files.createDirectories(path.getParent());
                Files.write(path, file.getValue());
            }
            swap(prepared, target);
        } finally {
            delete(prepared);
        }
    }

    /** A new hidden folder beside the target, with the permissions that a folder made there has. */
    private static Path beside(Path target, String what) throws IOException {
        String name = "." + target.getFileName() + "-" + what + "-" + UUID.randomUUID();
        return Files.createDirectory(target.resolveSibling(name));
    }

    private static void swap(Path prepared, Path target) throws IOException {
        if (!Files.exists(target)) {
            Files.move(prepared, target, StandardCopyOption.ATOMIC_MOVE);
            return;
        }
        Path old = beside(target, "old");
        Files.move(target, old, StandardCopyOption.REPLACE_EXISTING);
        try {
            Files.move(prepared, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException failure) {
            Files.move(old, target);
            throw failure;
        }
        delete(old);
    }

    private static void copy(Path from, Path to) throws IOException {
        Files.walkFileTree(from, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path dir, BasicFileAttributes attributes) throws IOException {
                Files.createDirectories(to.resolve(from.relativize(dir).toString()));
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.copy(file, to.resolve(from.relativize(file).toString()));
                return FileVisitResult.CONTINUE;
            }
        });
    }

    static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(
                    Path dir, java.io.@org.jspecify.annotations.Nullable IOException failure) throws IOException {
                Files.delete(dir);
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
