package org.chancery.register.erasure;

import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.sql.DataSource;
import org.chancery.register.act.Act;
import org.chancery.register.act.ActNumber;
import org.chancery.register.act.ActRefused;
import org.chancery.register.act.Command;
import org.chancery.register.act.Erasure;
import org.chancery.register.act.Refusal;
import org.chancery.register.act.RegisterUnavailable;
import org.chancery.register.act.Schemas;
import org.chancery.register.act.Stated;
import org.chancery.register.json.Json;
import org.chancery.register.keys.ActKey.Part;
import org.chancery.register.keys.ErasedList.Entry;
import org.chancery.register.keys.KeyFolder;
import org.chancery.register.read.SealedActs;
import org.chancery.register.store.ErasureRows;
import org.chancery.register.store.Head;
import org.chancery.register.store.LeafRows;
import org.chancery.register.store.SealedAct;
import org.chancery.register.tree.Hash;

/**
 * Erasures between the database and the key folder. An erasure is decided by the act in the log; the key folder then forgets the key
 * and remembers the number, and a database that was restored from before is made to forget as well, before anything is served.
 */
public final class Erasures {
    private final DataSource database;
    private final KeyFolder keys;
    private final Schemas schemas;

    /** Erasures of one register. */
    public Erasures(DataSource database, KeyFolder keys, Schemas schemas) {
        this.database = database;
        this.keys = keys;
        this.schemas = schemas;
    }

    /** The command that erases: public or restricted as the act is now. Refused with {@link ActRefused} if there is no such act. */
    public Command command(Erasure erasure) {
        long number = erasure.number().value();
        try (Connection connection = database.getConnection()) {
            List<SealedAct> found = SealedAct.range(connection, number, number + 1);
            int label = label(connection, number);
            if (found.isEmpty() || label < Command.PUBLIC || found.getFirst().isErased()) {
                throw new ActRefused(new Refusal(
                        "no-such-act", Map.of("number", erasure.number().toString())));
            }
            Act act = new SealedActs(keys.actKeys()).act(found.getFirst(), schemas);
            Json.Obj values = Json.object().with("number", number).with("whole", new Json.Bool(erasure.whole()));
            Json.Obj content = values.with("ground", erasure.ground())
                    .with("kind", act.kind().name())
                    .with(
                            "offices",
                            new Json.Arr(erasure.offices().stream()
                                    .<Json>map(Json.Str::new)
                                    .toList()));
            Command command = Command.of(Schemas.ACT_ERASED, 1, content)
                    .onlyIf(new Stated(ErasureRule.NAME, values))
                    .restrictedTo(label);
            return erasure.persons() instanceof Json.Obj persons ? command.withPersonal(persons) : command;
        } catch (SQLException | IOException e) {
            throw new RegisterUnavailable("the act to be erased could not be read: " + e.getMessage(), e);
        }
    }

    /** Destroys the keys of what signed acts of the log have erased, and notes the numbers; repeating it does no harm. */
    public void forgetKeys() {
        try (Connection connection = database.getConnection()) {
            Set<Entry> noted = new HashSet<>(keys.erased());
            long signed = keys.storedSize();
            int ordinal = Head.read(connection).ordinal();
            for (Entry erased : ErasureRows.range(connection, 0, Long.MAX_VALUE)) {
                if (erased.log() < ordinal || erased.by() < signed) {
                    if (!noted.contains(erased)) {
                        keys.noteErased(erased);
                    }
                    destroyKeys(connection, erased);
                }
            }
        } catch (SQLException | IOException e) {
            throw new RegisterUnavailable(
                    "keys of erased acts could not be destroyed and will be at the next start", e);
        }
    }

    /** Applies the key folder's list to a database that still has what was erased; true if it had. Commits nothing. */
    public boolean applyList(Connection connection) throws SQLException, IOException {
        boolean found = false;
        Set<Entry> known = new HashSet<>(ErasureRows.range(connection, 0, Long.MAX_VALUE));
        for (Entry erased : keys.erased()) {
            byte[] hash = LeafRows.hashes(connection, erased.number(), erased.number() + 1);
            if (!known.contains(erased) && hash.length > 0 && Hash.of(hash).equals(erased.hash())) {
                ErasureRows.erase(connection, erased);
                destroyKeys(connection, erased);
                found = true;
            }
        }
        return found;
    }

    private void destroyKeys(Connection connection, Entry erased) throws SQLException, IOException {
        List<SealedAct> leaf = SealedAct.range(connection, erased.number(), erased.number() + 1);
        long slot = leaf.getFirst().keySlot();
        destroyKey(slot, Part.PERSONAL);
        if (erased.whole()) {
            destroyKey(slot, Part.CONTENT);
        }
    }

    private void destroyKey(long slot, Part part) throws IOException {
        if (!keys.actKeys().get(slot).isErased(part)) {
            keys.actKeys().erase(slot, part);
        }
    }

    private static int label(Connection connection, long number) throws SQLException {
        try (PreparedStatement select =
                connection.prepareStatement("select label_id from register.opening where number = ?")) {
            select.setLong(1, number);
            try (ResultSet row = select.executeQuery()) {
                return row.next() ? row.getInt(1) : -1;
            }
        }
    }

    /** The number of the act that erased another, if it is in the present log; for whoever may read the erased act. */
    public Optional<ActNumber> erasedBy(ActNumber number) {
        try (Connection connection = database.getConnection()) {
            return ErasureRows.range(connection, number.value(), number.value() + 1).stream()
                    .map(it -> new ActNumber(it.by()))
                    .reduce((first, last) -> last);
        } catch (SQLException e) {
            throw new RegisterUnavailable("the erasures could not be read: " + e.getMessage(), e);
        }
    }
}
