package org.chancery.register.archive;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.DigestOutputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import org.chancery.register.note.SignedNote;
import org.chancery.register.note.SigningKey;

/** Writes a signed archive: an uncompressed tar file whose first file is the signed list of the others. */
public final class ArchiveWriter {
    /** Name of the signed list. */
    public static final String NOTE = "note";

    private final String kind;
    private final SequencedMap<String, String> facts = new LinkedHashMap<>();
    private final SequencedMap<String, Content> files = new LinkedHashMap<>();

    /** What a file holds. It is asked twice, once for the list and once for the archive, and must write the same bytes. */
    @FunctionalInterface
    public interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    /** An archive of a kind, for example {@code chancery-bundle/1}. */
    public ArchiveWriter(String kind) {
        this.kind = kind;
    }

    /** Adds a fact about the archive. */
    public ArchiveWriter say(String word, String value) {
        facts.put(word, value);
        return this;
    }

    /** Adds a file. */
    public ArchiveWriter add(String name, Content content) {
        files.put(name, content);
        return this;
    }

    /** Adds a file whose bytes are at hand. */
    public ArchiveWriter add(String name, byte[] content) {
        return add(name, out -> out.write(content));
    }

    /** Signs with each key and writes; until everything is on the disk the file does not have its name. */
    public Manifest write(Path file, List<SigningKey> keys) throws IOException {
        List<Member> members = new ArrayList<>();
        for (var entry : files.entrySet()) {
            members.add(measured(entry.getKey(), entry.getValue()));
        }
        Manifest manifest = new Manifest(kind, facts, members);
        byte[] note = SignedNote.sign(manifest.text(), keys).bytes();
        Path fresh = file.resolveSibling(file.getFileName() + ".new");
        try {
            try (FileChannel channel = FileChannel.open(
                    fresh, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE)) {
                OutputStream out = new BufferedOutputStream(Channels.newOutputStream(channel), 1 << 16);
                write(out, NOTE, note.length, stream -> stream.write(note));
                for (Member member : members) {
                    DigestOutputStream hashed = new DigestOutputStream(out, Sha256.digest());
                    write(hashed, member);
                }
                out.write(new byte[Tar.END]);
                out.flush();
                channel.force(true);
            }
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(fresh);
        }
        return manifest;
    }

    private static Member measured(String name, Content content) throws IOException {
        Member.checkName(name);
        Counted counted = new Counted(OutputStream.nullOutputStream());
        DigestOutputStream hashed = new DigestOutputStream(counted, Sha256.digest());
        content.writeTo(hashed);
        return new Member(name, counted.written(), Sha256.hex(hashed.getMessageDigest()));
    }

    private void write(DigestOutputStream out, Member member) throws IOException {
        Content content = files.get(member.name());
        if (content == null) {
            throw new IllegalStateException("no content for " + member.name());
        }
        out.on(false);
        write(out, member.name(), member.length(), stream -> {
            out.on(true);
            content.writeTo(stream);
            out.on(false);
        });
        if (!Sha256.hex(out.getMessageDigest()).equals(member.sha256())) {
            throw new IOException(member.name() + " changed while it was written; try again");
        }
    }

    private static void write(OutputStream out, String name, long length, Content content) throws IOException {
        out.write(Tar.header(name, length));
        content.writeTo(out);
        out.write(new byte[Tar.padding(length)]);
    }
}
