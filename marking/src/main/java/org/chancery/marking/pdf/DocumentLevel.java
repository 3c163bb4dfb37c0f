package org.chancery.marking.pdf;

import java.io.IOException;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;

/** What belongs to the document as a whole: refused where no copy can be made, left out where it would escape the marking. */
final class DocumentLevel {
    private static final int MOST_PAGES = 5_000;

    private DocumentLevel() {}

    static void check(PDDocument document) throws NotMarkable {
        if (document.isEncrypted()) {
            throw new NotMarkable(NotMarkable.Reason.PROTECTED, "");
        }
        PDDocumentCatalog catalog = document.getDocumentCatalog();
        if (catalog.getCOSObject().containsKey(COSName.getPDFName("Collection"))) {
            throw new NotMarkable(NotMarkable.Reason.PORTFOLIO, "");
        }
        if (catalog.getCOSObject().getBoolean("NeedsRendering", false)) {
            throw new NotMarkable(NotMarkable.Reason.DYNAMIC_FORM, "");
        }
        int pages = document.getNumberOfPages();
        if (pages < 1) {
            throw new NotMarkable(NotMarkable.Reason.NO_PAGES, "");
        }
        if (pages > MOST_PAGES) {
            throw new NotMarkable(NotMarkable.Reason.TOO_MANY_PAGES, pages + " of at most " + MOST_PAGES);
        }
    }

    static void clean(PDDocument document, Omissions omissions) throws IOException {
        PDDocumentCatalog catalog = document.getDocumentCatalog();
        COSDictionary root = catalog.getCOSObject();
        PDAcroForm form = catalog.getAcroForm(null);
        if (form != null) {
            omissions.add(
                    LeftOut.Kind.SIGNATURES, document.getSignatureDictionaries().size());
            root.removeItem(COSName.ACRO_FORM);
        }
        COSDictionary opening = root.getCOSDictionary(COSName.OPEN_ACTION);
        if (opening != null && !"GoTo".equals(opening.getNameAsString(COSName.S))) {
            omissions.add(LeftOut.Kind.ACTIONS);
            root.removeItem(COSName.OPEN_ACTION);
        }
        remove(root, COSName.AA, LeftOut.Kind.ACTIONS, omissions);
        remove(root, COSName.AF, LeftOut.Kind.ATTACHMENTS, omissions);
        remove(root, COSName.PERMS, null, omissions);
        PDDocumentNameDictionary names = catalog.getNames();
        if (names != null) {
            remove(names.getCOSObject(), COSName.EMBEDDED_FILES, LeftOut.Kind.ATTACHMENTS, omissions);
            remove(names.getCOSObject(), COSName.JAVA_SCRIPT, LeftOut.Kind.ACTIONS, omissions);
        }
    }

    private static void remove(
            COSDictionary from,
            COSName name,
            LeftOut.@org.jspecify.annotations.Nullable Kind kind,
            Omissions omissions) {
        if (from.containsKey(name)) {
            from.removeItem(name);
            if (kind != null) {
                omissions.add(kind);
            }
        }
    }
}
