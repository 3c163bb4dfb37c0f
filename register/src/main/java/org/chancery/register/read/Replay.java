package org.chancery.register.read;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.chancery.register.act.Act;
import org.chancery.register.act.ActNumber;
import org.chancery.register.act.Erased;
import org.chancery.register.act.Projector;
import org.chancery.register.act.Schemas;
import org.chancery.register.keys.ErasedList;
import org.chancery.register.keys.KeyFolder;
import org.chancery.register.store.ErasureRows;
import org.chancery.register.store.FactTables;
import org.chancery.register.store.Head;
import org.chancery.register.store.SealedAct;

/**
 * Reads all acts again in register order. A rebuild empties the projectors' tables and fills them anew in one transaction, during
 * which nothing is appended: afterwards either everything is rebuilt or nothing has changed.
 */
public final class Replay {
    private static final int CHUNK = 1000;

    private final DataSource database;
    private final Schemas schemas;
    private final SealedActs sealed;

    /** A replay over a connection of chancery_writer, which must be allowed to truncate the projectors' tables. */
    public Replay(DataSource database, KeyFolder keys, Schemas schemas) {
        this.database = database;
        this.schemas = schemas;
        this.sealed = new SealedActs(keys.actKeys());
    }

    /**
     * Gives every act, public or not, to a reader, oldest first; opens and checks dummies too, and leaves them out,
     * as it does acts that were erased. Returns how many
     * leaves there were.
     */
    public long forEach(Consumer<Act> reader) throws SQLException, IOException {
        try (Connection connection = database.getConnection()) {
            long size = Head.read(connection).size();
            for (long from = 0; from < size; from += CHUNK) {
                acts(connection, from, Math.min(size, from + CHUNK)).forEach(reader);
            }
            return size;
        }
    }

    /** The act that opened the log, if any act is recorded. */
    public Optional<Act> first() throws SQLException, IOException {
        try (Connection connection = database.getConnection()) {
            return Head.read(connection).size() == 0
                    ? Optional.empty()
                    : Optional.of(acts(connection, 0, 1).getFirst());
        }
    }

    /** Empties and refills the tables of these projectors; returns how many leaves were read. */
    public long rebuild(List<? extends Projector> projectors) throws SQLException, IOException {
        return rebuild(projectors, connection -> {});
    }

    /** A change to the register's own tables that is committed together with the rebuild. */
    public interface Step {
        void run(Connection connection) throws SQLException, IOException;
    }

    /** The same after a first step, in one transaction with it. */
    public long rebuild(List<? extends Projector> projectors, Step first) throws SQLException, IOException {
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            try {
                long size = Head.lock(connection).size();
                first.run(connection);
                FactTables.empty(connection, projectors);
                for (long from = 0; from < size; from += CHUNK) {
                    project(connection, projectors, from, Math.min(size, from + CHUNK));
                }
                connection.commit();
                return size;
            } catch (SQLException | IOException | RuntimeException e) {
                connection.rollback();
                throw e;
            }
        }
    }

    /** Acts in register order; where one was erased as a whole, the projectors are told so in its place. */
    private void project(Connection connection, List<? extends Projector> projectors, long from, long to)
            throws SQLException, IOException {
        List<Act> acts = acts(connection, from, to);
        int next = 0;
        for (Erased erased : erased(connection, from, to)) {
            int end = next;
            while (end < acts.size() && acts.get(end).number().compareTo(erased.number()) < 0) {
                end++;
            }
            for (Projector projector : projectors) {
                projector.project(connection, acts.subList(next, end));
                projector.erase(connection, erased);
            }
            next = end;
        }
        for (Projector projector : projectors) {
            projector.project(connection, acts.subList(next, acts.size()));
        }
    }

    private static List<Erased> erased(Connection connection, long from, long to) throws SQLException {
        Map<Long, Integer> labels = new HashMap<>();
        for (SealedAct leaf : SealedAct.range(connection, from, to)) {
            if (leaf.isErased()) {
                labels.put(leaf.number(), leaf.label());
            }
        }
        List<Erased> erased = new ArrayList<>();
        for (ErasedList.Entry entry : ErasureRows.range(connection, from, to)) {
            if (entry.whole()) {
                int label = labels.getOrDefault(entry.number(), 0);
                erased.add(new Erased(new ActNumber(entry.number()), entry.kind(), label, Optional.empty()));
            }
        }
        if (erased.size() != labels.size()) {
            throw new SQLException("among acts " + from + " to " + (to - 1)
                    + " openings are missing that no act erased; restore the database from a backup");
        }
        return erased;
    }

    private List<Act> acts(Connection connection, long from, long to) throws SQLException, IOException {
        List<Act> acts = new ArrayList<>();
        List<SealedAct> leaves = SealedAct.range(connection, from, to);
        for (SealedAct leaf : leaves) {
            if (!leaf.isErased()) {
                Act act = sealed.act(leaf, schemas);
                if (!act.kind().equals(Schemas.LOG_DUMMY)) {
                    acts.add(act);
                }
            }
        }
        if (leaves.size() != to - from) {
            throw new SQLException("acts " + from + " to " + (to - 1) + " are not complete in the database");
        }
        return acts;
    }
}
