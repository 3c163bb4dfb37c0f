package org.chancery.server.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.chancery.server.access.How;
import org.chancery.server.permission.Actor;
import org.chancery.server.permission.Permissions;
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

    private static final int LISTED = 500;
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

    /** The newest versions of documents with a tag, or of all documents for an empty one; the newest first. */
    public List<Item> documents(Actor by, String tag) {
        permissions.require(Correspondence.READ, by);
        List<Item> documents = new ArrayList<>();
        List<UUID> seen = new ArrayList<>();
        for (Item item : items.latest(by.reader(), LISTED)) {
            if (item.kind() == Item.Kind.DOCUMENT && !seen.contains(item.lineage())) {
                seen.add(item.lineage());
                if (tag.isEmpty() || item.tags().contains(tag)) {
                    documents.add(item);
                }
            }
        }
        notes.items(by, documents, How.SEARCH_HIT);
        return documents;
    }
}
