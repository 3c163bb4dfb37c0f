package org.chancery.server.search;

import java.util.List;

/**
 * Something that can be found.
 *
 * @param kind what it is
 * @param path address below the language
 * @param title in the reader's language
 * @param text further words, shown as an excerpt where they match
 * @param aliases words by which it is found that are not shown: codes, titles in other languages
 */
public record Document(Kind kind, String path, String title, String text, List<String> aliases) {
    /** What can be found, in the order in which results are grouped. */
    public enum Kind {
        AGREEMENT,
        STATE,
        ACT
    }

    public Document {
        aliases = List.copyOf(aliases);
    }
}
