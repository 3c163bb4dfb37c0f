package org.chancery.marking.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * Objects that stand in for what differs from copy to copy: a font and one marking a page. The latter are recognised in
 * the written file by a random word, which no document can hold by chance or intent, and none of them remains in a copy.
 */
final class Places {
    private static final COSName KEY = COSName.getPDFName("ChanceryPlace");

    private final String word;
    private final COSDictionary font = new COSDictionary();
    private final List<COSStream> pages = new ArrayList<>();

    Places(PDDocument document, int pageCount) throws IOException {
        byte[] random = new byte[16];
        new SecureRandom().nextBytes(random);
        word = HexFormat.of().formatHex(random);
        font.setString(KEY, word + " font");
        font.setDirect(false);
        for (int i = 0; i < pageCount; i++) {
            COSStream page = document.getDocument().createCOSStream();
            page.setString(KEY, word + " " + i);
            try (OutputStream out = page.createOutputStream()) {
                out.write('\n');
            }
            pages.add(page);
        }
    }

    COSDictionary font() {
        return font;
    }

    COSStream page(int index) {
        return pages.get(index);
    }

    /** The index of the page whose marking stands in these bytes of a file; -1 if it is something else. */
    int page(byte[] file, int from, int length) {
        if (length > 400) {
            return -1;
        }
        String text = new String(file, from, length, StandardCharsets.ISO_8859_1);
        int at = text.indexOf(word);
        return at < 0 ? -1 : Integer.parseInt(text.substring(at + word.length() + 1, text.indexOf(')', at)));
    }
}
