package org.chancery.register.mirror;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.chancery.register.act.Act;
import org.chancery.register.act.Projector;
import org.chancery.register.act.Schemas;
import org.chancery.register.envelope.ContentDocument;
import org.chancery.register.note.Checkpoint;
import org.chancery.register.store.FactTables;
import org.chancery.register.store.Head;
import org.chancery.register.tree.Frontier;

/** Computes the facts of a mirror anew from the acts that lie open in it, and checks every act and the whole on the way. */
public final class MirrorReplay {
    private static final int CHUNK = 500;

    private final Schemas schemas;
    private final List<Projector> projectors;

    /** A replay of acts of these kinds into the tables of these projectors. */
    public MirrorReplay(Schemas schemas, Collection<? extends Projector> projectors) {
        this.schemas = schemas;
        this.projectors = List.copyOf(projectors);
    }

    /**
     * Empties and refills the fact tables in the caller's transaction, which the caller commits, or rolls back at any exception. Restricted
     * acts that were published later are not projected, as they are not when they come.
     *
     * @param checkpoint the signed note that covers all that is here
     * @return how many leaves there were
     * @throws MirrorRefused where what is here is not what was signed
     */
    public long rebuild(Connection connection, byte[] checkpoint) throws SQLException {
        Head head = Head.lock(connection);
        FactTables.empty(connection, projectors);
        Frontier tree = new Frontier();
        for (long from = 0; from < head.size(); from += CHUNK) {
            List<Act> acts = new ArrayList<>();
            for (Leaf leaf : MirrorRows.leaves(connection, from, Math.min(head.size(), from + CHUNK))) {
                tree.append(leaf.hash());
                if (!leaf.isRestricted()) {
                    acts.add(act(leaf));
                }
            }
            for (Projector projector : projectors) {
                projector.project(connection, acts);
            }
        }
        Checkpoint signed = Checkpoint.unverified(checkpoint);
        if (signed.size() != head.size() || !signed.root().equals(tree.root())) {
            throw new MirrorRefused("the acts that are here do not give the root of the last signed checkpoint of "
                    + signed.size() + " acts");
        }
        return head.size();
    }

    private Act act(Leaf leaf) {
        ContentDocument document = ContentDocument.of(leaf.opening()
                .orElseThrow(() ->
                        new MirrorRefused("act " + leaf.number() + " is public, and its opening is missing here")));
        return PublicAct.of(leaf, document, schemas);
    }
}
