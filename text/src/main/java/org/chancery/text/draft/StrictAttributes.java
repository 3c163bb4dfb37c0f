package org.chancery.text.draft;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chancery.text.akn.Attribute;
import org.chancery.text.akn.Name;

/** Which attributes written in a text may stand on which element (Akoma Ntoso 3.0, OASIS Standard schema). */
final class StrictAttributes {
    private static final Set<String> EVERYWHERE =
            Set.of("class", "style", "title", "refersTo", "alternativeTo", "period", "wId", "GUID");

    private static final Set<String> STATUS = Set.of(
            "removed temporary translated editorial edited verbatim incomplete unknown undefined ignored".split(" "));

    private static final Map<String, Set<String>> SPECIAL = Map.ofEntries(
            Map.entry("embeddedStructure", Set.of("startQuote", "endQuote", "inlineQuote")),
            Map.entry("td", Set.of("colspan", "rowspan", "width")),
            Map.entry("th", Set.of("colspan", "rowspan", "width")),
            Map.entry("table", Set.of("width", "border", "cellspacing", "cellpadding")),
            Map.entry("li", Set.of("value")),
            Map.entry("authorialNote", Set.of("marker", "placement", "placementBase")),
            Map.entry("inline", Set.of("name")),
            Map.entry("term", Set.of("refersTo")),
            Map.entry("speech", Set.of("by", "to", "as")),
            Map.entry("speechGroup", Set.of("by", "to", "as")),
            Map.entry("question", Set.of("by", "to", "as")),
            Map.entry("answer", Set.of("by", "to", "as")));

    private StrictAttributes() {}

    /** The attribute to write, or empty if it cannot stand there. */
    static Optional<Attribute> accept(String element, String name, String value, boolean compat) {
        if (!isName(name) || name.equals("eId")) {
            return Optional.empty();
        }
        if (compat) {
            return Optional.of(Attribute.of(name, value));
        }
        if (name.equals("space") && (value.equals("preserve") || value.equals("default"))
                || name.equals("lang") && value.matches("[a-zA-Z]{2,8}(-[a-zA-Z0-9]{1,8})*")) {
            return Optional.of(new Attribute(new Name(Name.XML, name, "xml"), value));
        }
        if (name.equals("status")) {
            return STATUS.contains(value) && !element.equals("tr")
                    ? Optional.of(Attribute.of(name, value))
                    : Optional.empty();
        }
        boolean fits = EVERYWHERE.contains(name) && !name.equals("period") && fits(name, value)
                || SPECIAL.getOrDefault(element, Set.of()).contains(name) && fits(name, value);
        return fits ? Optional.of(Attribute.of(name, value)) : Optional.empty();
    }

    private static boolean fits(String name, String value) {
        return switch (name) {
            case "colspan", "rowspan", "value", "border", "cellspacing", "cellpadding" -> value.matches("[0-9]{1,9}");
            case "wId", "GUID" -> value.matches("\\S+");
            case "alternativeTo" -> value.matches("\\S+");
            case "placement" ->
                Set.of("side", "left", "right", "bottom", "inline").contains(value);
            case "refersTo", "by", "to", "as", "placementBase" -> value.matches("#?\\S*");
            default -> true;
        };
    }

    private static boolean isName(String name) {
        int first = name.codePointAt(0);
        return (Character.isLetter(first) || first == '_')
                && name.codePoints()
                        .allMatch(c -> Character.isLetterOrDigit(c)
                                || c == '_'
                                || c == '-'
                                || c == '.'
                                || c == 0xB7
                                || Character.getType(c) == Character.NON_SPACING_MARK);
    }
}
