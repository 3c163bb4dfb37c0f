package org.chancery.text.draft;

/**
 * Finds in one pass from right to left where each inline mark that opens at a position closes. What follows a position never
 * depends on what stands before it, so every answer is reused and thousands of unclosed openers cost no more than their length.
 */
final class InlineMarks {
    private static final String[] NAMED = {"abbr", "def", "em", "inline", "term", "-", "+"};

    private final String s;
    private final int n;
    /** Position after the mark that opens here, 0 for none. */
    private final int[] end;
    /** Where a run inside double braces stops: at the closing braces or at the line end. */
    private final int[] braceStop;
    /** The same, but a run that may cross line ends. */
    private final int[] remarkStop;

    private final int[] boldStop;
    private final int[] italicStop;
    private final int[] underlineStop;
    /** Next closing braces, space or line end. */
    private final int[] wordStop;
    /** Next closing braces or line end. */
    private final int[] plainStop;

    InlineMarks(String text) {
        s = text;
        n = text.length();
        end = new int[n + 3];
        braceStop = new int[n + 3];
        remarkStop = new int[n + 3];
        boldStop = new int[n + 3];
        italicStop = new int[n + 3];
        underlineStop = new int[n + 3];
        wordStop = new int[n + 3];
        plainStop = new int[n + 3];
        for (int p = n + 2; p >= n; p--) {
            stopAll(p);
        }
        for (int p = n - 1; p >= 0; p--) {
            scan(p);
        }
    }

    /** Whether a text has anything that could be a mark. */
    static boolean possibleIn(String text, int from) {
        for (int i = from; i < text.length(); i++) {
            switch (text.charAt(i)) {
                case '*', '/', '_', '{' -> {
                    if (i + 1 < text.length() && text.charAt(i + 1) == text.charAt(i)) {
                        return true;
                    }
                }
                case '\\' -> {
                    return true;
                }
                default -> {}
            }
        }
        return false;
    }

    /** Position after the mark that opens at {@code p}, or 0 if none does. */
    int end(int p) {
        return end[p];
    }

    private void stopAll(int p) {
        braceStop[p] = p;
        remarkStop[p] = p;
        boldStop[p] = p;
        italicStop[p] = p;
        underlineStop[p] = p;
        wordStop[p] = p;
        plainStop[p] = p;
    }

    private void scan(int p) {
        char c = s.charAt(p);
        if (c == '\n') {
            stopAll(p);
            remarkStop[p] = remarkStop[p + 1];
            return;
        }
        boolean twice = p + 1 < n && s.charAt(p + 1) == c;
        boolean closing = twice && c == '}';
        wordStop[p] = closing || c == ' ' ? p : wordStop[p + 1];
        plainStop[p] = closing ? p : plainStop[p + 1];
        if (twice) {
            end[p] = mark(p, c);
        }
        int next = next(p, c);
        braceStop[p] = closing ? p : braceStop[next];
        remarkStop[p] = closing ? p : remarkStop[next];
        boldStop[p] = twice && c == '*' ? p : boldStop[next];
        italicStop[p] = twice && c == '/' ? p : italicStop[next];
        underlineStop[p] = twice && c == '_' ? p : underlineStop[next];
    }

    private int next(int p, char c) {
        if (c == '\\') {
            return p + 1 < n && s.charAt(p + 1) != '\n' ? p + 2 : p + 1;
        }
        return end[p] > 0 ? end[p] : p + 1;
    }

    private int mark(int p, char c) {
        return switch (c) {
            case '*' -> pair(p, boldStop[p + 2], "**");
            case '/' -> pair(p, italicStop[p + 2], "//");
            case '_' -> pair(p, underlineStop[p + 2], "__");
            case '{' -> braces(p + 2);
            default -> 0;
        };
    }

    private int pair(int p, int stop, String mark) {
        return stop > p + 2 && s.startsWith(mark, stop) ? stop + 2 : 0;
    }

    private int braces(int p) {
        if (p >= n) {
            return 0;
        }
        return switch (s.charAt(p)) {
            case '^', '_' -> closed(p + 1, braceStop[p + 1], true);
            case '*' -> closed(p + 1, remarkStop[p + 1], true);
            case '>' -> {
                int word = wordStop[p + 1];
                int from = word < n && s.charAt(word) == ' ' ? word + 1 : word;
                yield closed(from, braceStop[from], false);
            }
            default -> named(p);
        };
    }

    private int named(int p) {
        if (s.startsWith("IMG", p)) {
            int from = spaces(p + 3);
            return wordStop[from] > from ? closed(from, plainStop[from], true) : 0;
        }
        if (s.startsWith("FOOTNOTE ", p)) {
            int from = spaces(p + 8);
            return closed(from, plainStop[from], true);
        }
        int from = afterName(p);
        if (from == 0) {
            return 0;
        }
        int inside = content(from);
        return closed(inside, braceStop[inside], false);
    }

    /** Position after the name of a named mark at {@code p}, or 0. */
    int afterName(int p) {
        for (String name : NAMED) {
            if (s.startsWith(name, p)) {
                return p + name.length();
            }
        }
        return 0;
    }

    /** Position of the content after the attributes and one space. */
    int content(int from) {
        int after = MarkAttributes.end(s, from);
        return after < n && s.charAt(after) == ' ' ? after + 1 : after;
    }

    int spaces(int p) {
        int at = p;
        while (at < n && s.charAt(at) == ' ') {
            at++;
        }
        return at;
    }

    int wordStop(int p) {
        return wordStop[p];
    }

    private int closed(int from, int stop, boolean something) {
        return (stop > from || !something) && s.startsWith("}}", stop) ? stop + 2 : 0;
    }
}
