package org.chancery.server.exchange;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.chancery.server.access.How;
import org.chancery.server.permission.Actor;
import org.chancery.server.permission.Permissions;
import org.chancery.server.web.NotFound;
import org.springframework.stereotype.Service;

/**
 * Finding: full text with highlights, and the library of documents by tag. The library has four shelves, on development, standards, disposal
 * and protection; what lies on them is carried and never interpreted.
 */
@Service
public class Shelves {

    /** Tags that make the library's shelves. */
    public static final List<String> NAMES = List.of("development", "standards", "disposal", "protection");

    /** So many are shown of a search. */
    public static final int SHOWN = 30;

    /** Documents of a page of the library. */
    static final int LISTED = 100;

    private static final int LONGEST = 200;

    private final Permissions permissions;
    private final ItemTable items;
    private final ReadNotes notes;

    Shelves(Permissions permissions, ItemTable items, ReadNotes notes) {
        this.permissions = permissions;
        this.items = items;
        this.notes = notes;
    }

    /**
     * What was found.
     *
     * @param all how many there are, which stops at 1,000
     */
    public record Result(List<Found> found, long all) {}

    /** Searches what the person may read, in words of English or Russian; the newest first. */
    public Result search(Actor by, String asked) {
        permissions.require(Correspondence.READ, by);
        String words = asked.strip();
        if (words.isEmpty() || words.length() > LONGEST) {
            return new Result(List.of(), 0);
        }
        List<Found> found = items.search(by.reader(), words, SHOWN);
        notes.items(by, found.stream().map(Found::item).toList(), How.SEARCH_HIT);
        return new Result(found, items.count(by.reader(), words));
    }

    /**
     * A page of the library.
     *
     * @param earlier where the next page begins, for {@link #page}; empty at the end
     */
    public record Page(List<Item> documents, Optional<UUID> earlier) {}

    /** The newest versions of the newest documents with a tag, or of all documents for an empty one; the newest first. */
    public List<Item> documents(Actor by, String tag) {
        return page(by, tag, Optional.empty()).documents();
    }

    /**
     * The same, page by page to the first document.
     *
     * @param before the item before which the page begins; empty for the newest
     */
    public Page page(Actor by, String tag, Optional<UUID> before) {
        return page(by, tag, before, LISTED);
    }

    Page page(Actor by, String tag, Optional<UUID> before, int shown) {
        permissions.require(Correspondence.READ, by);
        Optional<Item> from = before.map(it -> items.find(by.reader(), it).orElseThrow(NotFound::new));
        Walk walk = Walk.of(
                items,
                by.reader(),
                from,
                ItemTable.Together.DOCUMENT,
                it -> it.kind() == Item.Kind.DOCUMENT
                        && (tag.isEmpty() || it.tags().contains(tag)),
                shown);
        notes.items(by, walk.newest(), How.SEARCH_HIT);
        return new Page(walk.newest(), walk.earlier());
    }
}
