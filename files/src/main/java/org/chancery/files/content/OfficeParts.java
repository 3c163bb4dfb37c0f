package org.chancery.files.content;

import java.util.Locale;
import java.util.Optional;
import org.chancery.files.content.ActiveContent.Kind;

/** Which parts and relationships of an office document act. */
final class OfficeParts {
    private OfficeParts() {}

    /** A part that acts by being there. */
    static Optional<Kind> part(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        String file = lower.substring(lower.lastIndexOf('/') + 1);
        if (file.contains("vbaproject") || file.equals("vbadata.xml") || lower.contains("/macrosheets/")) {
            return Optional.of(Kind.MACRO);
        }
        if (lower.contains("/activex/") || lower.contains("/ctrlprops/") || file.startsWith("oleobject")) {
            return Optional.of(Kind.FOREIGN_OBJECT);
        }
        if (lower.contains("/embeddings/")) {
            return Optional.of(Kind.EMBEDDED_FILE);
        }
        if (lower.contains("/externallinks/")) {
            return Optional.of(Kind.EXTERNAL_REFERENCE);
        }
        if (lower.contains("customui/") || lower.contains("/webextensions/") || file.equals("attachedtoolbars.bin")) {
            return Optional.of(Kind.MACRO);
        }
        return Optional.empty();
    }

    /**
     * A relationship that acts.
     *
     * @param type the address that names the kind of relationship
     * @param external whether the target lies outside the document; links that a reader may follow do not act
     */
    static Optional<Kind> relationship(String type, boolean external) {
        String kind = type.substring(type.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
        return switch (kind) {
            case "vbaproject",
                    "wordvbadata",
                    "xlmacrosheet",
                    "xlintlmacrosheet",
                    "keymapcustomizations",
                    "attachedtoolbars" -> Optional.of(Kind.MACRO);
            case "control", "activexcontrolbinary", "oleobject", "ctrlprop" -> Optional.of(Kind.FOREIGN_OBJECT);
            case "package", "afchunk" -> Optional.of(Kind.EMBEDDED_FILE);
            case "externallink", "externallinkpath", "attachedtemplate", "subdocument", "frame" ->
                Optional.of(Kind.EXTERNAL_REFERENCE);
            case "hyperlink" -> Optional.empty();
            default -> external ? Optional.of(Kind.EXTERNAL_REFERENCE) : Optional.empty();
        };
    }

    /** Field instructions and formulas that fetch data from other programs or files. */
    static Optional<Kind> instruction(String text) {
        String upper = text.strip().toUpperCase(Locale.ROOT);
        if (upper.matches("(?s)^DDE(AUTO)?\\b.*") || upper.matches("(?s).*\\|\\s*'.*'\\s*!.*")) {
            return Optional.of(Kind.DDE);
        }
        return upper.matches("(?s)^(INCLUDETEXT|INCLUDEPICTURE|LINK|IMPORT|DATABASE|RD)\\b.*")
                ? Optional.of(Kind.EXTERNAL_REFERENCE)
                : Optional.empty();
    }
}
