package org.chancery.register.mirror;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.chancery.register.act.Schemas;
import org.chancery.register.envelope.ContentDocument;
import org.chancery.register.store.LeafRows;

/** Restricted acts that were published later: an opening is taken only where an act of the log says so, and must come where one does. */
final class PublishedLater {
    private final Connection connection;
    private final Set<Long> announced = new HashSet<>();
    private final List<Leaf> claimed = new ArrayList<>();

    PublishedLater(Connection connection) {
        this.connection = connection;
    }

    /** Notes what these entries announce, and which restricted ones among them come open. */
    void note(List<Leaf> leaves) {
        for (Leaf leaf : leaves) {
            if (leaf.opening().isPresent() && leaf.isRestricted()) {
                claimed.add(leaf);
            } else if (leaf.opening().isPresent() && leaf.envelope().kind().equals(Schemas.ACT_PUBLISHED)) {
                announced.add(ContentDocument.of(leaf.opening().get()).content().number("number"));
            }
        }
    }

    /** Reads openings of entries before the piece. */
    void read(Pieces pieces, long size) throws IOException, SQLException {
        for (long number = pieces.number(); number >= 0; number = pieces.number()) {
            byte[] opening = pieces.opening();
            if (number >= size) {
                throw new MirrorRefused("it publishes act " + number + " of a log of " + size);
            }
            byte[] entry = LeafRows.envelopes(connection, number, number + 1).getFirst();
            Leaf leaf = Leaf.of(number, entry, opening);
            if (!leaf.isRestricted() || leaf.opening().isEmpty()) {
                throw new MirrorRefused("it publishes act " + number + ", which was never restricted");
            }
            claimed.add(leaf);
        }
    }

    /** Takes what was claimed, if it was announced, and misses what was announced and has not come. */
    void requireComplete() throws SQLException {
        Set<Long> open = new HashSet<>();
        for (Leaf leaf : claimed) {
            if (!announced.contains(leaf.number()) && !MirrorRows.hasOpening(connection, leaf.number())) {
                throw new MirrorRefused("act " + leaf.number()
                        + " is restricted and no act publishes it, but its opening is in the bundle");
            }
            open.add(leaf.number());
        }
        MirrorRows.openings(connection, claimed);
        for (long number : announced) {
            if (!open.contains(number) && !MirrorRows.hasOpening(connection, number)) {
                throw new MirrorRefused("act " + number + " was published, and its opening is missing");
            }
        }
    }
}
