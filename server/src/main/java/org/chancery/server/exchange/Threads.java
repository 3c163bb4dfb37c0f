package org.chancery.server.exchange;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.chancery.server.access.How;
import org.chancery.server.permission.Actor;
import org.chancery.server.permission.Permissions;
import org.chancery.server.web.NotFound;
import org.springframework.stereotype.Service;

/** The threads of a person, page by page to the first one. */
@Service
public class Threads {

    /** Threads of a page. */
    static final int SHOWN = 50;

    /** So many of the newest items are looked at for what is unread and for what asks. */
    private static final int LOOKED_AT = 500;

    private static final Comparator<ThreadLine> UNREAD_FIRST = Comparator.comparing((ThreadLine it) -> it.unread() == 0)
            .thenComparing(it -> it.newest().added(), Comparator.reverseOrder());

    private final Permissions permissions;
    private final ItemTable items;
    private final Readings readings;
    private final ReadNotes notes;

    Threads(Permissions permissions, ItemTable items, Readings readings, ReadNotes notes) {
        this.permissions = permissions;
        this.items = items;
        this.readings = readings;
        this.notes = notes;
    }

    /**
     * A page of the list.
     *
     * @param lines unread ones first, then the latest
     * @param earlier where the next page begins, for {@link #page}; empty at the end
     */
    public record Page(List<ThreadLine> lines, Optional<UUID> earlier) {}

    /**
     * Threads by their newest item that the person may read.
     *
     * @param before the item before which the page begins; empty for the newest
     */
    public Page page(Actor by, Optional<UUID> before) {
        return page(by, before, SHOWN);
    }

    Page page(Actor by, Optional<UUID> before, int shown) {
        permissions.require(Correspondence.READ, by);
        Optional<Item> from = before.map(it -> items.find(by.reader(), it).orElseThrow(NotFound::new));
        Walk walk = Walk.of(items, by.reader(), from, ItemTable.Together.THREAD, it -> true, shown);
        List<ThreadLine> lines = new ArrayList<>(lines(by, walk.newest()));
        lines.sort(UNREAD_FIRST);
        notes.items(by, lines.stream().map(ThreadLine::newest).toList(), How.SEARCH_HIT);
        return new Page(lines, walk.earlier());
    }

    /** Threads in which the person's party is asked for an answer that it has not given, the one that asked latest first. */
    public List<ThreadLine> asking(Actor by) {
        permissions.require(Correspondence.READ, by);
        Map<UUID, Item> newest = new LinkedHashMap<>();
        items.asking(by.reader(), Parties.of(by), LOOKED_AT).forEach(it -> newest.putIfAbsent(it.thread(), it));
        List<ThreadLine> asking = lines(by, List.copyOf(newest.values())).stream()
                .filter(it -> it.due().isPresent())
                .toList();
        notes.items(by, asking.stream().map(ThreadLine::newest).toList(), How.SEARCH_HIT);
        return asking;
    }

    /** How many of the newest items the person has not opened. */
    public int unread(Actor by) {
        permissions.require(Correspondence.READ, by);
        List<Item> latest = items.latest(by.reader(), LOOKED_AT);
        Set<UUID> read = readings.read(by, latest);
        return (int) latest.stream().filter(it -> isUnread(by, it, read)).count();
    }

    private List<ThreadLine> lines(Actor by, List<Item> newest) {
        if (newest.isEmpty()) {
            return List.of();
        }
        List<UUID> threads = newest.stream().map(Item::thread).toList();
        Map<UUID, List<Item>> own = new LinkedHashMap<>();
        List<Item> all = items.ofThreads(by.reader(), threads);
        all.forEach(
                it -> own.computeIfAbsent(it.thread(), _ -> new ArrayList<>()).add(it));
        Map<UUID, Subject> subjects = items.subjects(by.reader(), threads);
        Set<UUID> read = readings.read(by, all);
        return threads.stream()
                .filter(own::containsKey)
                .map(it -> line(by, it, own.getOrDefault(it, List.of()), Optional.ofNullable(subjects.get(it)), read))
                .toList();
    }

    private static ThreadLine line(Actor by, UUID thread, List<Item> own, Optional<Subject> subject, Set<UUID> read) {
        return new ThreadLine(
                thread,
                subject,
                own.getLast(),
                (int) own.stream().filter(it -> isUnread(by, it, read)).count(),
                Correspondence.due(own, Parties.of(by)),
                Correspondence.parties(own));
    }

    static boolean isUnread(Actor by, Item item, Set<UUID> read) {
        return !by.isSamePersonAs(item.author()) && !read.contains(item.id());
    }
}
