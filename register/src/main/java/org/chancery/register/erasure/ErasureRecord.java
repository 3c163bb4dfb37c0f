package org.chancery.register.erasure;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.chancery.register.act.Act;
import org.chancery.register.act.Erased;
import org.chancery.register.act.Projector;
import org.chancery.register.act.Schemas;
import org.chancery.register.envelope.Kind;
import org.chancery.register.json.Json;
import org.chancery.register.keys.ErasedList.Entry;
import org.chancery.register.keys.KeyFolder;
import org.chancery.register.read.SealedActs;
import org.chancery.register.store.ErasureRows;
import org.chancery.register.store.Head;
import org.chancery.register.store.SealedAct;
import org.chancery.register.tree.Hash;

/** What an act of erasure does to the tables, in the transaction that records it. */
public final class ErasureRecord {
    private final KeyFolder keys;
    private final Schemas schemas;
    private final List<Projector> projectors;

    /** Erasures in the tables of the register and of these projectors. */
    public ErasureRecord(KeyFolder keys, Schemas schemas, List<Projector> projectors) {
        this.keys = keys;
        this.schemas = schemas;
        this.projectors = projectors;
    }

    /** Carries out an {@code act.erased}. */
    public void apply(Connection connection, Act erasure) throws SQLException {
        long number = erasure.content().number("number");
        boolean whole = erasure.content().get("whole").equals(new Json.Bool(true));
        SealedAct leaf = SealedAct.range(connection, number, number + 1).getFirst();
        ErasureRows.erase(
                connection,
                new Entry(
                        number,
                        whole,
                        Hash.of(leaf.hash()),
                        new Kind(erasure.content().text("kind")),
                        Head.read(connection).ordinal(),
                        erasure.number().value()));
        Act before = opened(leaf);
        Optional<Act> remains = whole ? Optional.empty() : Optional.of(before.withoutPersonal());
        for (Projector projector : projectors) {
            projector.erase(connection, new Erased(before.number(), before.kind(), before.label(), remains));
        }
    }

    private Act opened(SealedAct leaf) throws SQLException {
        try {
            return new SealedActs(keys.actKeys()).act(leaf, schemas);
        } catch (IOException e) {
            throw new SQLException("the act to be erased cannot be opened: " + e.getMessage(), e);
        }
    }
}
