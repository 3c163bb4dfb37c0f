package org.chancery.files.content;

import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.chancery.files.content.ActiveContent.Kind;
import org.jspecify.annotations.Nullable;

/** Which entries of a PDF act. Links to addresses do not: nothing happens until a reader follows one. */
final class PdfActs {
    private static final Map<String, Kind> ACTIONS = Map.ofEntries(
            Map.entry("JavaScript", Kind.SCRIPT),
            Map.entry("Launch", Kind.LAUNCH),
            Map.entry("GoToR", Kind.EXTERNAL_REFERENCE),
            Map.entry("GoToE", Kind.EMBEDDED_FILE),
            Map.entry("Thread", Kind.EXTERNAL_REFERENCE),
            Map.entry("SubmitForm", Kind.FORM_DATA),
            Map.entry("ImportData", Kind.FORM_DATA),
            Map.entry("Movie", Kind.RICH_MEDIA),
            Map.entry("Sound", Kind.RICH_MEDIA),
            Map.entry("Rendition", Kind.RICH_MEDIA),
            Map.entry("RichMediaExecute", Kind.RICH_MEDIA),
            Map.entry("GoTo3DView", Kind.RICH_MEDIA));
    private static final Map<String, Kind> ANNOTATIONS = Map.of(
            "FileAttachment", Kind.EMBEDDED_FILE,
            "RichMedia", Kind.RICH_MEDIA,
            "Screen", Kind.RICH_MEDIA,
            "Movie", Kind.RICH_MEDIA,
            "Sound", Kind.RICH_MEDIA,
            "3D", Kind.RICH_MEDIA);
    private static final Map<String, Kind> KEYS = Map.of(
            "JavaScript", Kind.SCRIPT,
            "JS", Kind.SCRIPT,
            "EmbeddedFiles", Kind.EMBEDDED_FILE,
            "EF", Kind.EMBEDDED_FILE,
            "AF", Kind.EMBEDDED_FILE,
            "Collection", Kind.EMBEDDED_FILE,
            "XFA", Kind.FORM_PROGRAM,
            "OPI", Kind.EXTERNAL_REFERENCE);

    private PdfActs() {}

    /** Whether an entry of a dictionary acts. */
    static Optional<Kind> entry(COSDictionary holder, COSName name, @Nullable COSBase value) {
        Optional<Kind> element = element(value);
        if (element.isPresent()) {
            return element;
        }
        Kind kind = value == null ? null : KEYS.get(name.getName());
        if (kind != null && value != null && !isOrdinaryName(name, value)) {
            return Optional.of(kind);
        }
        boolean streamElsewhere = holder instanceof COSStream && name.equals(COSName.F) && !(value instanceof COSArray);
        return streamElsewhere ? Optional.of(Kind.EXTERNAL_REFERENCE) : Optional.empty();
    }

    /** Whether something acts by itself: an action, an annotation that plays or holds a file, a file specification. */
    static Optional<Kind> element(@Nullable COSBase value) {
        if (!(value instanceof COSDictionary dictionary)) {
            return Optional.empty();
        }
        Kind action =
                kind(ACTIONS, dictionary.getItem(COSName.S) == null ? null : dictionary.getNameAsString(COSName.S));
        if (action != null && isAction(dictionary)) {
            return Optional.of(action);
        }
        if (dictionary.containsKey(COSName.RECT)) {
            return Optional.ofNullable(kind(ANNOTATIONS, dictionary.getNameAsString(COSName.SUBTYPE)));
        }
        return Optional.empty();
    }

    private static @Nullable Kind kind(Map<String, Kind> kinds, @Nullable String name) {
        return name == null ? null : kinds.get(name);
    }

    /** Structure elements have an S too; they name a parent. */
    private static boolean isAction(COSDictionary dictionary) {
        return !dictionary.containsKey(COSName.P) || "Action".equals(dictionary.getNameAsString(COSName.TYPE));
    }

    /** Single characters may be called JS or EF in the table of a font or a map of names. */
    private static boolean isOrdinaryName(COSName name, COSBase value) {
        return switch (name.getName()) {
            case "JS" -> !(value instanceof COSString) && !(value instanceof COSStream);
            case "EF", "Collection" -> !(value instanceof COSDictionary);
            case "JavaScript", "EmbeddedFiles" -> !(value instanceof COSDictionary) || value instanceof COSStream;
            case "AF" -> !(value instanceof COSArray) && !(value instanceof COSDictionary);
            default -> false;
        };
    }

    /** A few characters of what was found, for the report. */
    static String shown(@Nullable COSBase value) {
        if (value instanceof COSString string) {
            return string.getString();
        }
        if (value instanceof COSDictionary dictionary) {
            for (String key : new String[] {"JS", "UF", "F", "URI", "Subtype", "S"}) {
                COSBase part = dictionary.getDictionaryObject(COSName.getPDFName(key));
                if (part instanceof COSString || part instanceof COSName) {
                    return part instanceof COSName name ? name.getName() : shown(part);
                }
            }
        }
        return "";
    }
}
