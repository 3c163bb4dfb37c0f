package org.chancery.text.draft;

/** Puts a backslash before characters that would be read as marks. */
final class Escapes {
    private Escapes() {}

    /** Running text; {@code last} says whether a mark follows directly, so that a final character could join it. */
    static String text(String raw, boolean markFollows) {
        StringBuilder out = null;
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            boolean twin = i + 1 < raw.length() ? raw.charAt(i + 1) == c : markFollows;
            boolean escape = switch (c) {
                case '\\' -> true;
                case '*', '/', '_', '{', '}' -> twin;
                default -> false;
            };
            boolean space = c == '\n' || c == '\t' || c == '\r';
            if ((escape || space) && out == null) {
                out = new StringBuilder(raw.length() + 8).append(raw, 0, i);
            }
            if (out != null) {
                out.append(escape ? "\\" : "").append(space ? ' ' : c);
            }
        }
        return out == null ? raw : out.toString();
    }

    /** The start of a line that is text: neither white space nor a keyword may be lost or found there. */
    static String lineStart(String line) {
        if (line.isEmpty()) {
            return line;
        }
        boolean mark = Character.isWhitespace(line.charAt(0))
                || Keywords.looksLike(line)
                || line.startsWith("ITEM")
                || Keywords.ATTACHMENTS.keySet().stream().anyMatch(line::startsWith);
        return mark ? "\\" + line : line;
    }

    /** The start of text after a keyword. */
    static String afterKeyword(String text) {
        return !text.isEmpty() && Character.isWhitespace(text.charAt(0)) ? "\\" + text : text;
    }

    /** A number: a dash that would part it from a heading is escaped. */
    static String number(String raw) {
        String text = raw.replaceAll("[\\n\\t\\r]+", " ").strip();
        StringBuilder out = new StringBuilder(text.length() + 2);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean parts = c == '-'
                    && (i == 0 || text.charAt(i - 1) == ' ')
                    && (i + 1 == text.length() || text.charAt(i + 1) == ' ');
            out.append(c == '\\' || parts ? "\\" : "").append(c);
        }
        return out.toString();
    }
}
