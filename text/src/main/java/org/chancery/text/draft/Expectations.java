package org.chancery.text.draft;

/** What a keyword needs to be read as one. */
final class Expectations {
    private Expectations() {}

    static String of(String keyword) {
        if (Keywords.CONTAINERS.contains(keyword)) {
            return "It stands alone on its line, in its order, before the text it holds.";
        }
        if (Keywords.ATTACHMENTS.containsKey(keyword)) {
            return "It stands after the main part, not further in than it, with a space and the heading.";
        }
        if (Keywords.HIERARCHY.containsKey(keyword)) {
            return "It stands in the main part, at the level of its neighbours, as 'KEYWORD number - heading'.";
        }
        return switch (keyword) {
            case "ITEMS", "BLOCKLIST" ->
                "Alone on its line, with 'ITEM number' lines further in, at most one line before and one after them.";
            case "ITEM" -> "Inside ITEMS, further in than it.";
            case "BULLETS" -> "Alone on its line, with '* text' lines further in.";
            case "TABLE" -> "Alone on its line, with TR further in, and TC or TH further in than those.";
            case "TR", "TC", "TH" -> "Alone on its line inside TABLE.";
            case "QUOTE", "BLOCKS" -> "Alone on its line, with its content further in.";
            case "FOOTNOTE" -> "'FOOTNOTE mark' with its content further in, after the reference {{FOOTNOTE mark}}.";
            case "SUBHEADING" -> "First inside a provision, item or attachment, further in than it.";
            case "CROSSHEADING" -> "Between provisions in the main part, followed by a space and its text.";
            case "MATH" -> "Alone on its line, with MathML (one element math) further in.";
            case "P" -> "Followed by a space and the text.";
            case "FROM" -> "First inside a speech.";
            default -> "See docs/text-format.md; write a backslash before it if text is meant.";
        };
    }
}
