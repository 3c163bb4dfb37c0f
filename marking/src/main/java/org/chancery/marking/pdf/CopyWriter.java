package org.chancery.marking.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.Deflater;

/** Writes one copy: the shared part as it is, then the objects that are this copy's own, then the table of all. */
final class CopyWriter {
    private final OutputStream out;
    private final SharedParts shared;
    private final ReferenceTable table;
    private final Deflater deflater = new Deflater(4);
    private byte[] packed = new byte[1 << 15];
    private long position;

    CopyWriter(OutputStream out, SharedParts shared, int ownObjects) throws IOException {
        this.out = out;
        this.shared = shared;
        this.table = shared.table().with(ownObjects);
        write(shared.bytes(), shared.bytes().length);
    }

    /** The number of the first object that the shared part does not know. */
    int firstOwn() {
        return shared.table().size();
    }

    void object(int number, String text) throws IOException {
        table.at(number, position, 0);
        write(number + " 0 obj\n" + text + "\nendobj\n");
    }

    /** @param more further entries of the stream's dictionary, or nothing */
    void stream(int number, byte[] content, String more) throws IOException {
        int length = pack(content);
        table.at(number, position, 0);
        write(number + " 0 obj\n<< /Length " + length + " /Filter /FlateDecode" + more + " >>\nstream\n");
        write(packed, length);
        write("\nendstream\nendobj\n");
    }

    /**
     * Writes the table of all objects, itself one, and the end of the file.
     *
     * @param id what tells this file from every other, hexadecimal
     */
    void finish(int number, String id) throws IOException {
        long start = position;
        table.at(number, start, 0);
        String info = shared.info().isEmpty() ? "" : " /Info " + shared.info();
        stream(
                number,
                table.bytes(),
                " /Type /XRef /W [1 4 2] /Size " + table.size() + " /Root " + shared.root() + info + " /ID [<" + id
                        + "> <" + id + ">]");
        write("startxref\n" + start + "\n%%EOF\n");
        deflater.end();
        out.flush();
    }

    private int pack(byte[] content) {
        deflater.reset();
        deflater.setInput(content);
        deflater.finish();
        int length = 0;
        while (!deflater.finished()) {
            if (length == packed.length) {
                packed = Arrays.copyOf(packed, 2 * length);
            }
            length += deflater.deflate(packed, length, packed.length - length);
        }
        return length;
    }

    private void write(String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.ISO_8859_1);
        write(bytes, bytes.length);
    }

    private void write(byte[] bytes, int length) throws IOException {
        out.write(bytes, 0, length);
        position += length;
    }
}
