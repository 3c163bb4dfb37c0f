package org.chancery.marking.pdf;

import java.util.HashMap;
import java.util.Map;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;

/** The resources of one page as its own dictionary: pages often share one, and additions to one page must not show on another. */
final class PageResources {
    static final String FONT = "ChanceryMarking";
    private static final String FORM = "ChanceryFixed";

    private final COSDictionary own;
    private final Map<COSName, COSDictionary> parts = new HashMap<>();
    private int forms;

    private PageResources(COSDictionary own) {
        this.own = own;
    }

    static PageResources ownedBy(PDPage page) {
        PDResources shared = page.getResources();
        COSDictionary own = shared == null ? new COSDictionary() : new COSDictionary(shared.getCOSObject());
        page.setResources(new PDResources(own));
        return new PageResources(own);
    }

    void font(COSBase font) {
        ownPart(COSName.FONT).setItem(COSName.getPDFName(FONT), font);
    }

    /** The name under which the page draws a form. */
    String form(PDFormXObject form) {
        String name = FORM + ++forms;
        ownPart(COSName.XOBJECT).setItem(COSName.getPDFName(name), form);
        return name;
    }

    private COSDictionary ownPart(COSName name) {
        return parts.computeIfAbsent(name, absent -> {
            COSDictionary shared = own.getCOSDictionary(name);
            COSDictionary part = shared == null ? new COSDictionary() : new COSDictionary(shared);
            own.setItem(name, part);
            return part;
        });
    }
}
