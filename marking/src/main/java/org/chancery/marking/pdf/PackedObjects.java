package org.chancery.marking.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Scanner;
import java.util.TreeSet;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;

/** Which objects stand where in the streams of packed objects (ISO 32000-1, 7.5.7). */
final class PackedObjects {
    private PackedObjects() {}

    /** @param packed the stream of each packed object, by their numbers */
    static void list(COSDocument objects, Map<Integer, Integer> packed, ReferenceTable table) throws IOException {
        for (int stream : new TreeSet<>(packed.values())) {
            if (!(objects.getObjectFromPool(new COSObjectKey(stream, 0)).getObject() instanceof COSStream content)) {
                throw new IOException("object " + stream + " is no stream");
            }
            int count = content.getInt(COSName.N);
            try (InputStream in = content.createInputStream();
                    Scanner numbers = new Scanner(
                            new String(in.readNBytes(content.getInt(COSName.FIRST)), StandardCharsets.US_ASCII))) {
                for (int index = 0; index < count; index++) {
                    int number = numbers.nextInt();
                    numbers.nextInt();
                    if (Integer.valueOf(stream).equals(packed.get(number))) {
                        table.packed(number, stream, index);
                    }
                }
            }
        }
    }
}
