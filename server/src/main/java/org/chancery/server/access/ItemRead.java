package org.chancery.server.access;

import java.util.regex.Pattern;

/**
 * One item that is about to be shown.
 *
 * @param kind what it is, for example {@code docket.item}; the text {@code reads.kind.docket.item} names it
 * @param id of the item, as its page's address has it; random
 * @param label number of the label under which the reader sees it; 0 for PUBLIC, which is not logged
 * @param how in what way
 */
public record ItemRead(String kind, String id, int label, How how) {

    private static final Pattern KIND = Pattern.compile("[a-z]+(?:[.-][a-z]+)*");
    private static final int LONGEST_ID = 64;

    public ItemRead {
        if (!KIND.matcher(kind).matches()) {
            throw new IllegalArgumentException("a kind is small words joined by dots, not " + kind);
        }
        if (id.isEmpty() || id.length() > LONGEST_ID) {
            throw new IllegalArgumentException("an id has 1 to " + LONGEST_ID + " characters, not " + id.length());
        }
    }

    boolean isLabelled() {
        return label != 0;
    }
}
