package org.chancery.register.mirror;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.register.act.Act;
import org.chancery.register.act.Projector;
import org.chancery.register.act.Schemas;
import org.chancery.register.envelope.ContentDocument;
import org.chancery.register.json.Json;
import org.chancery.register.store.Appends;
import org.chancery.register.store.Head;
import org.chancery.register.store.LeafRows;
import org.chancery.register.store.TileRoot;
import org.chancery.register.tree.Frontier;
import org.chancery.register.tree.Hash;

/** One piece on its way into the tables. */
final class Intake {
    private static final int CHUNK = 500;

    private final Connection connection;
    private final Schemas schemas;
    private final List<Projector> projectors;
    private final long present;
    private final Frontier tree;
    private final PublishedLater later;
    private final boolean successor;
    private LogKeys keys;
    private Instant recorded;

    Intake(
            Connection connection,
            Schemas schemas,
            List<Projector> projectors,
            Head head,
            LogKeys known,
            boolean successor) {
        this.successor = successor;
        this.connection = connection;
        this.schemas = schemas;
        this.projectors = projectors;
        this.present = head.size();
        this.tree = head.frontier();
        this.keys = known;
        this.recorded = Instant.ofEpochMilli(head.recorded());
        this.later = new PublishedLater(connection);
    }

    Frontier tree() {
        return tree;
    }

    LogKeys keys() {
        return keys;
    }

    /** Recorded time of the last entry. */
    Instant recorded() {
        return recorded;
    }

    void read(LogPiece piece, long size) throws IOException, SQLException {
        Pieces entries = new Pieces(piece.entries(), "entries");
        Pieces openings = new Pieces(piece.openings(), "openings");
        for (long from = piece.from(); from < size; ) {
            // A chunk lies wholly before or after the end of what is here.
            long end = Math.min(from + CHUNK, from < present ? Math.min(present, size) : size);
            List<Leaf> leaves = new ArrayList<>();
            for (long number = from; number < end; number++) {
                leaves.add(Leaf.of(number, entries.entry(), openings.opening()));
            }
            if (from < present) {
                requireSame(leaves);
            } else {
                add(leaves);
            }
            later.note(leaves);
            from = end;
        }
        entries.requireEnd();
        openings.requireEnd();
        later.read(new Pieces(piece.published(), "published openings"), size);
        later.requireComplete();
    }

    private void requireSame(List<Leaf> leaves) throws SQLException {
        long from = leaves.getFirst().number();
        byte[] hashes = LeafRows.hashes(connection, from, from + leaves.size());
        for (int i = 0; i < leaves.size(); i++) {
            if (!leaves.get(i).hash().equals(Hash.at(hashes, i * Hash.LENGTH))) {
                throw new MirrorRefused(
                        successor
                                ? lost(from + i)
                                : "its act " + (from + i) + " is not the one that is here: the log was forked");
            }
        }
    }

    /** Why a successor is not taken where more was shown than survived. */
    static String lost(long first) {
        return "the log that it continues ends before act " + first + ", and here are acts from " + first
                + " on, which were lost elsewhere. Keep what is here, it is their last copy, and show the successor from an"
                + " empty place";
    }

    private void add(List<Leaf> leaves) throws SQLException {
        List<TileRoot> roots = new ArrayList<>();
        List<Act> acts = new ArrayList<>();
        for (Leaf leaf : leaves) {
            if (leaf.envelope().recorded().isBefore(recorded)) {
                throw new MirrorRefused("act " + leaf.number() + " was recorded before the one to its left");
            }
            recorded = leaf.envelope().recorded();
            tree.append(leaf.hash(), (level, index, root) -> {
                if (level % 8 == 0) {
                    roots.add(new TileRoot(level / 8, index, root));
                }
            });
            if (!leaf.isRestricted()) {
                acts.add(act(leaf));
            }
        }
        MirrorRows.add(connection, leaves.stream().map(Intake::withoutClaims).toList(), tree);
        Appends.tileRoots(connection, roots);
        for (Projector projector : projectors) {
            projector.project(connection, acts);
        }
    }

    /** Openings of restricted acts go in only when it is certain that they were published. */
    private static Leaf withoutClaims(Leaf leaf) {
        return leaf.isRestricted()
                ? new Leaf(leaf.number(), leaf.bytes(), leaf.envelope(), leaf.hash(), Optional.empty())
                : leaf;
    }

    private Act act(Leaf leaf) throws SQLException {
        ContentDocument document = ContentDocument.of(leaf.opening()
                .orElseThrow(
                        () -> new MirrorRefused("act " + leaf.number() + " is public, and its opening is missing")));
        keys = keys.after(document);
        opened(document, leaf.number());
        Act act = PublicAct.of(leaf, document, schemas);
        Appends.schema(connection, document.kind(), document.schema(), leaf.number());
        return act;
    }

    private void opened(ContentDocument act, long number) throws SQLException {
        if (act.kind().equals(Schemas.LOG_OPENED) || act.kind().equals(Schemas.LOG_SUCCEEDED)) {
            int ordinal = Math.toIntExact(act.content().number("ordinal"));
            Appends.log(connection, ordinal, act.content().text("origin"), number);
            if (act.content().members().get("ticks") instanceof Json.Obj ticks) {
                Appends.ticks(connection, ordinal, ticks.number("every"), ticks.number("places"));
            }
        }
    }
}
