package org.chancery.server.access;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.chancery.server.database.Working;
import org.chancery.server.permission.Actor;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Notes every read of a labelled item before the answer goes out. Whoever cannot be noted reads nothing: a failure here fails the request.
 * Call it after the item was found, so that an id that is hidden and one that does not exist end alike and leave nothing.
 */
@Service
public class AccessLog {

    private static final String NOTE = "insert into access.read_work (person, mandate, kind, item, label_id, how)"
            + " select ?, ?, r.* from unnest(?::text[], ?::text[], ?::integer[], ?::text[]) r";

    private final Working working;

    AccessLog(Working working) {
        this.working = working;
    }

    /** Notes that the person reads one item; see {@link ItemRead} for what is named. */
    public void read(Actor actor, String kind, UUID id, int label, How how) {
        read(actor, List.of(new ItemRead(kind, id.toString(), label, how)));
    }

    /** The same for an item whose id is no UUID. */
    public void read(Actor actor, String kind, String id, int label, How how) {
        read(actor, List.of(new ItemRead(kind, id, label, how)));
    }

    /**
     * Notes all items of one answer in one statement. When it returns they are on disk; items without a label are left out, and so is whatever
     * the jobs that count a person's tasks come across: they look without a sign-in and show nothing of it.
     *
     * @throws IllegalStateException inside a transaction, whose end would decide whether the note stays
     */
    public void read(Actor actor, Collection<ItemRead> items) {
        List<ItemRead> labelled = items.stream().filter(ItemRead::isLabelled).toList();
        if (labelled.isEmpty() || actor.login().isEmpty()) {
            return;
        }
        if (TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException(
                    "a read is noted outside of other transactions, so that it cannot be undone");
        }
        working.doAs(
                actor.reader(),
                sql -> sql.sql(NOTE)
                        .params(
                                actor.person(),
                                actor.mandate(),
                                texts(labelled, ItemRead::kind),
                                texts(labelled, ItemRead::id),
                                labelled.stream().map(ItemRead::label).toArray(Integer[]::new),
                                texts(labelled, it -> it.how().code()))
                        .update());
    }

    private static String[] texts(List<ItemRead> items, Function<ItemRead, String> part) {
        return items.stream().map(part).toArray(String[]::new);
    }
}
