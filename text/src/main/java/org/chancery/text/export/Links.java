package org.chancery.text.export;

/** Characters and addresses as HTML may show them. */
final class Links {
    private Links() {}

    /** An address that a page may link to; anything but a fragment, a path or http(s) becomes a fragment. */
    static String html(String href) {
        boolean safe = href.startsWith("#")
                || href.startsWith("/")
                || href.startsWith("https://")
                || href.startsWith("http://");
        return safe ? href : "#" + href.replaceAll("[^\\w.-]", "_");
    }

    static void escape(String text, StringBuilder out) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                default -> {
                    if (c >= ' ' || c == '\n' || c == '\t') {
                        out.append(c);
                    }
                }
            }
        }
    }

    static String escaped(String text) {
        StringBuilder out = new StringBuilder(text.length() + 16);
        escape(text, out);
        return out.toString();
    }
}
