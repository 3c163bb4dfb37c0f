package org.chancery.register.archive;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.chancery.register.note.NoteRefused;
import org.chancery.register.note.SignedNote;
import org.chancery.register.note.VerifierKey;

/**
 * Reads a signed archive. The signature comes first, before anything else is looked at; {@link #verify} then holds every byte of the file
 * against the signed list. Not safe for several threads.
 */
public final class ArchiveReader implements AutoCloseable {
    private static final int LONGEST_NOTE = 1 << 20;

    private final FileChannel channel;
    private final Manifest manifest;
    private final List<VerifierKey> signers;
    private final Map<String, Long> starts = new LinkedHashMap<>();
    private final long end;

    private ArchiveReader(FileChannel channel, Manifest manifest, List<VerifierKey> signers, long first) {
        this.channel = channel;
        this.manifest = manifest;
        this.signers = signers;
        long at = first;
        for (Member member : manifest.members()) {
            starts.put(member.name(), at + Tar.BLOCK);
            at += Tar.BLOCK + member.length() + Tar.padding(member.length());
        }
        this.end = at;
    }

    /**
     * Opens an archive of a kind that a trusted key has signed.
     *
     * @throws ArchiveRefused where it is none, or nobody trusted has signed it, or it has not the length that its list says
     */
    public static ArchiveReader open(Path file, String kind, Collection<VerifierKey> trusted) throws IOException {
        FileChannel channel = FileChannel.open(file, StandardOpenOption.READ);
        try {
            byte[] note = note(channel);
            SignedNote signed = SignedNote.parse(note);
            List<VerifierKey> signers = signed.open(trusted);
            Manifest manifest = Manifest.parse(signed.text());
            if (!manifest.kind().equals(kind)) {
                throw new ArchiveRefused("this is " + manifest.kind() + ", and " + kind + " is wanted");
            }
            ArchiveReader reader =
                    new ArchiveReader(channel, manifest, signers, Tar.BLOCK + note.length + Tar.padding(note.length));
            if (channel.size() != reader.end + Tar.END) {
                throw new ArchiveRefused("the file has " + channel.size() + " bytes, but its list makes "
                        + (reader.end + Tar.END) + ": it was cut short or something was added");
            }
            return reader;
        } catch (NoteRefused e) {
            channel.close();
            throw new ArchiveRefused("its list is not signed by a key that is trusted here: " + e.getMessage());
        } catch (IOException | RuntimeException e) {
            channel.close();
            throw e;
        }
    }

    /** What the archive says of itself; signed. */
    public Manifest manifest() {
        return manifest;
    }

    /** The trusted keys that signed it. */
    public List<VerifierKey> signers() {
        return signers;
    }

    /** Compares every byte with the signed list. */
    public void verify() throws IOException {
        for (Member member : manifest.members()) {
            long start = start(member);
            require(start - Tar.BLOCK, Tar.header(member.name(), member.length()), member.name());
            MessageDigest digest = Sha256.digest();
            byte[] buffer = new byte[1 << 16];
            try (InputStream in = open(member)) {
                for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                    digest.update(buffer, 0, read);
                }
            }
            if (!Sha256.hex(digest).equals(member.sha256())) {
                throw new ArchiveRefused("the file " + member.name() + " in it is not the one that was signed");
            }
            require(start + member.length(), new byte[Tar.padding(member.length())], member.name());
        }
        require(end, new byte[Tar.END], "the end");
    }

    /** The bytes of a file; call {@link #verify} before. */
    public InputStream open(Member member) {
        return new BufferedInputStream(new Bounded(channel, start(member), member.length()), 1 << 16);
    }

    /** A small file whole; one larger than {@code most} bytes is refused. */
    public byte[] read(Member member, int most) throws IOException {
        if (member.length() > most) {
            throw new ArchiveRefused(
                    member.name() + " has " + member.length() + " bytes; at most " + most + " are read");
        }
        try (InputStream in = open(member)) {
            return in.readAllBytes();
        }
    }

    private long start(Member member) {
        Long start = starts.get(member.name());
        if (start == null) {
            throw new IllegalArgumentException("the archive has no " + member.name());
        }
        return start;
    }

    private void require(long at, byte[] wanted, String where) throws IOException {
        if (!Arrays.equals(bytes(channel, at, wanted.length), wanted)) {
            throw new ArchiveRefused("what stands around " + where + " in it is not what a signed archive has there");
        }
    }

    private static byte[] note(FileChannel channel) throws IOException {
        byte[] header = bytes(channel, 0, Tar.BLOCK);
        long length = header.length < Tar.BLOCK ? -1 : Tar.length(header, ArchiveWriter.NOTE);
        if (length < 0 || length > LONGEST_NOTE) {
            throw new ArchiveRefused("the file is no signed archive");
        }
        byte[] note = bytes(channel, Tar.BLOCK, (int) length);
        byte[] padding = bytes(channel, Tar.BLOCK + length, Tar.padding(length));
        if (note.length < length || !Arrays.equals(padding, new byte[Tar.padding(length)])) {
            throw new ArchiveRefused("the file is no signed archive, or it was cut short");
        }
        return note;
    }

    private static byte[] bytes(FileChannel channel, long at, int length) throws IOException {
        ByteBuffer buffer = ByteBuffer.allocate(length);
        while (buffer.hasRemaining()) {
            if (channel.read(buffer, at + buffer.position()) < 0) {
                return Arrays.copyOf(buffer.array(), buffer.position());
            }
        }
        return buffer.array();
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
