package org.chancery.server.exchange;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.chancery.server.access.How;
import org.chancery.server.permission.Actor;
import org.chancery.server.permission.Permissions;
import org.chancery.server.web.NotFound;
import org.springframework.stereotype.Service;

/** What a person finds in the exchange: threads, items, versions. What the person's labels do not open is not there. */
@Service
public class Correspondence {

    static final String READ = "exchange.read";

    private final Permissions permissions;
    private final ItemTable items;
    private final Readings readings;
    private final ReadNotes notes;
    private final Threads threads;

    Correspondence(Permissions permissions, ItemTable items, Readings readings, ReadNotes notes, Threads threads) {
        this.permissions = permissions;
        this.items = items;
        this.readings = readings;
        this.notes = notes;
        this.threads = threads;
    }

    /** The newest threads with what is new for this person, unread ones first, then the latest. */
    public List<ThreadLine> threads(Actor by) {
        return threads.page(by, Optional.empty()).lines();
    }

    /** The earliest date by which the party is asked for an answer and has put nothing in since; {@code items} oldest first. */
    static Optional<Instant> due(List<Item> items, String party) {
        Optional<Instant> due = Optional.empty();
        for (Item item : items) {
            if (item.party().equals(party)) {
                due = Optional.empty();
            } else if (item.asks(party)) {
                Instant by = item.replyBy().orElseThrow();
                due = Optional.of(due.filter(it -> it.isBefore(by)).orElse(by));
            }
        }
        return due;
    }

    /** Who wrote or is addressed in these. */
    static List<String> parties(Collection<Item> items) {
        Set<String> parties = new TreeSet<>();
        items.forEach(it -> {
            parties.add(it.party());
            parties.addAll(it.addressed());
        });
        return List.copyOf(parties);
    }

    /** A thread with what the person may read of it, oldest first; which of it was unread until now. */
    public ThreadRead thread(Actor by, UUID thread) {
        permissions.require(READ, by);
        Subject subject = items.subject(by.reader(), thread).orElseThrow(NotFound::new);
        List<Item> all = items.ofThread(by.reader(), thread);
        Set<UUID> read = readings.read(by, all);
        List<UUID> fresh = all.stream()
                .filter(it -> Threads.isUnread(by, it, read))
                .map(Item::id)
                .toList();
        opened(by, all);
        return new ThreadRead(subject, all, fresh, parties(all), due(all, Parties.of(by)));
    }

    /** One item. */
    public Item item(Actor by, UUID id) {
        Item item = find(by, id);
        opened(by, List.of(item));
        return item;
    }

    /** One item, of which nothing but its name is shown. */
    public Item find(Actor by, UUID id) {
        permissions.require(READ, by);
        return items.find(by.reader(), id).orElseThrow(NotFound::new);
    }

    /** Notes that a file of an item is given out, or that a page of it is shown. */
    public void openedFile(Actor by, Item item, UUID file, How how) {
        permissions.require(READ, by);
        notes.file(by, item, file, how);
    }

    private void opened(Actor by, List<Item> shown) {
        notes.items(by, shown, How.SEEN);
        readings.note(
                by, shown.stream().filter(it -> !by.isSamePersonAs(it.author())).toList());
    }

    /** The subject of an item's thread, if the person may read it. */
    public Optional<Subject> subject(Actor by, UUID thread) {
        permissions.require(READ, by);
        return items.subject(by.reader(), thread);
    }

    /** The versions of a document that the person may read, oldest first. */
    public List<Item> versions(Actor by, Item item) {
        permissions.require(READ, by);
        return items.versions(by.reader(), item.lineage());
    }

    /** The items from which it was drawn, as far as the person may read them. */
    public List<Item> sources(Actor by, Item item) {
        permissions.require(READ, by);
        return items.sources(by.reader(), item.id());
    }

    /** Which parties have read an item; told to the party that wrote it, to others nothing. */
    public List<ReadReceipt> receipts(Actor by, Item item) {
        permissions.require(READ, by);
        return item.party().equals(Parties.of(by))
                ? readings.receipts(by.reader(), item.id()).stream()
                        .filter(it -> !it.party().equals(item.party()))
                        .toList()
                : List.of();
    }
}
