package org.chancery.register.verify;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.chancery.register.tiles.Bundle;
import org.chancery.register.tiles.TilePath.Content;
import org.chancery.register.tree.Hash;
import org.chancery.register.tree.Rfc6962;

/** An exported log that a forger works on. */
final class LogCopy {
    final Path folder;

    LogCopy(Path original, Path copy) throws IOException {
        this.folder = copy;
        try (var files = Files.walk(original)) {
            for (Path file : files.toList()) {
                Path target = copy.resolve(original.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(file, target);
                }
            }
        }
    }

    Report verify() {
        try {
            return Verifier.of(new FolderSource(folder)).run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Changes one piece of a bundle and returns it. */
    byte[] change(String path, int piece, String from, String to) throws IOException {
        Content content = path.startsWith("opening") ? Content.OPENINGS : Content.ENTRIES;
        Bundle bundle = Bundle.of(content, Files.readAllBytes(folder.resolve(path)));
        List<byte[]> pieces = new ArrayList<>();
        while (bundle.advance()) {
            pieces.add(bundle.piece());
        }
        String text = new String(pieces.get(piece), StandardCharsets.UTF_8);
        byte[] changed = text.replace(from, to).getBytes(StandardCharsets.UTF_8);
        if (text.equals(new String(changed, StandardCharsets.UTF_8))) {
            throw new IllegalStateException(from + " does not occur in " + text);
        }
        pieces.set(piece, changed);
        Files.write(folder.resolve(path), Bundle.write(content, pieces));
        return changed;
    }

    /** Rewrites one hash of a tile. */
    void setHash(String path, int index, Hash hash) throws IOException {
        byte[] tile = Files.readAllBytes(folder.resolve(path));
        hash.copyTo(tile, index * Hash.LENGTH);
        Files.write(folder.resolve(path), tile);
    }

    /** Root over a whole tile, as it now is. */
    Hash tileRoot(String path) throws IOException {
        return Rfc6962.completeRoot(Files.readAllBytes(folder.resolve(path)), 0, 256);
    }

    void edit(String path, UnaryOperator<byte[]> change) throws IOException {
        Files.write(folder.resolve(path), change.apply(Files.readAllBytes(folder.resolve(path))));
    }
}
