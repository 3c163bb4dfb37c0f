package org.chancery.marking.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * The part of the file that is the same in all copies, once in memory, and where its objects stand.
 *
 * @param bytes header and objects, without cross-reference table
 * @param table entries of the shared objects; those of which a copy has its own are free
 * @param pages object number of each page's marking
 * @param font object number of the font
 * @param root reference to the catalogue
 * @param info reference to the document information, or nothing
 */
record SharedParts(byte[] bytes, ReferenceTable table, int[] pages, int font, String root, String info) {

    static SharedParts of(byte[] file, Places places, int pageCount) throws IOException {
        try (PDDocument document = Loader.loadPDF(file)) {
            COSDocument objects = document.getDocument();
            TreeMap<Long, COSObjectKey> offsets = new TreeMap<>();
            TreeMap<Integer, Integer> packed = new TreeMap<>();
            int highest = 0;
            for (Map.Entry<COSObjectKey, Long> entry : objects.getXrefTable().entrySet()) {
                int number = number(entry.getKey());
                highest = Math.max(highest, number);
                if (entry.getValue() > 0) {
                    offsets.put(entry.getValue(), entry.getKey());
                } else {
                    packed.put(number, Math.toIntExact(-entry.getValue()));
                }
            }
            ReferenceTable table = new ReferenceTable(highest + 1);
            PackedObjects.list(objects, packed, table);
            int font = font(document);
            table.free(font);
            offsets.put(objects.getStartXref(), new COSObjectKey(0, 0));
            int[] pages = new int[pageCount];
            byte[] bytes = cut(file, offsets, table, places, pages);
            COSDictionary trailer = objects.getTrailer();
            return new SharedParts(
                    bytes, table, pages, font, reference(trailer, COSName.ROOT), reference(trailer, COSName.INFO));
        }
    }

    private static int font(PDDocument document) throws IOException {
        COSDictionary fonts = document.getPage(0).getResources().getCOSObject().getCOSDictionary(COSName.FONT);
        if (fonts != null && fonts.getItem(COSName.getPDFName(PageResources.FONT)) instanceof COSObject font) {
            return number(font.getKey());
        }
        throw new IOException("the font of the marking was not written");
    }

    /** The file up to its table, without the places that are filled by each copy. */
    private static byte[] cut(
            byte[] file, TreeMap<Long, COSObjectKey> offsets, ReferenceTable table, Places places, int[] pages) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(file.length);
        out.write(file, 0, Math.toIntExact(offsets.firstKey()));
        for (Map.Entry<Long, COSObjectKey> object : offsets.entrySet()) {
            Long next = offsets.higherKey(object.getKey());
            if (next == null) {
                break;
            }
            int from = Math.toIntExact(object.getKey());
            int length = Math.toIntExact(next) - from;
            int page = places.page(file, from, length);
            if (page >= 0) {
                pages[page] = number(object.getValue());
            } else {
                table.at(
                        number(object.getValue()), out.size(), object.getValue().getGeneration());
                out.write(file, from, length);
            }
        }
        return out.toByteArray();
    }

    private static int number(COSObjectKey key) {
        return Math.toIntExact(key.getNumber());
    }

    private static String reference(COSDictionary trailer, COSName name) {
        return trailer.getItem(name) instanceof COSObject object
                ? object.getKey().getNumber() + " " + object.getKey().getGeneration() + " R"
                : "";
    }
}
