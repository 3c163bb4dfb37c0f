package org.chancery.server.web.part;

import org.chancery.server.web.Query;

/**
 * A stretch of a long list. Pages count from 1.
 *
 * @param number the page shown
 * @param size rows on a page
 * @param total rows of the whole list
 */
public record Paging(int number, int size, long total) {

    public Paging {
        if (number < 1 || size < 1 || total < 0) {
            throw new IllegalArgumentException("no such page: " + number + " of " + total + " by " + size);
        }
    }

    /** The page the address asks for; the first where it asks for none or nonsense, the last where it asks for more. */
    public static Paging of(Query query, int size, long total) {
        int pages = (int) Math.max(1, (total + size - 1) / size);
        int asked;
        try {
            asked = Integer.parseInt(query.value("page").orElse("1"));
        } catch (NumberFormatException e) {
            asked = 1;
        }
        return new Paging(Math.clamp(asked, 1, pages), size, total);
    }

    /** How many pages there are; at least one. */
    public int pages() {
        return (int) Math.max(1, (total + size - 1) / size);
    }

    /** Rows before this page. */
    public long offset() {
        return (number - 1L) * size;
    }

    /** The last row of this page, counted from 1. */
    public long last() {
        return Math.min(total, offset() + size);
    }

    /** The question for another page of the same list. */
    public Query to(Query query, int page) {
        return query.with("page", page == 1 ? "" : Integer.toString(page));
    }
}
