package org.chancery.marking.pdf;

import java.util.Set;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;

/** Which links are kept: those that lead to a place in the document or to an address. */
final class LinkTargets {
    private static final Set<String> PLAIN = Set.of("GoTo", "URI", "Named");

    private LinkTargets() {}

    static boolean isPlain(COSDictionary link) {
        COSDictionary action = link.getCOSDictionary(COSName.A);
        if (action == null) {
            return link.containsKey(COSName.DEST);
        }
        String kind = action.getNameAsString(COSName.S);
        return kind != null && PLAIN.contains(kind);
    }

    /** Takes away what a link could draw or start besides. */
    static void clean(COSDictionary link) {
        link.removeItem(COSName.AP);
        link.removeItem(COSName.AA);
        link.removeItem(COSName.getPDFName("PA"));
        COSDictionary action = link.getCOSDictionary(COSName.A);
        if (action != null) {
            action.removeItem(COSName.getPDFName("Next"));
        }
    }
}
