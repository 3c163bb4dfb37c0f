package org.chancery.register.writer;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.chancery.register.act.Absent;
import org.chancery.register.act.Command;
import org.chancery.register.act.Refusal;

/**
 * Answers to the {@link Absent} preconditions of a group, asked before any of its acts is recorded: one round trip for each query,
 * whatever the number of keys. An answer counts only for a command that no act recorded since may touch.
 */
final class AskedAhead {
    private final Set<Absent> asked = new HashSet<>();
    private final Map<String, Set<String>> found = new LinkedHashMap<>();
    private final Subjects recorded = new Subjects();

    /** Asks for all commands; a single one is asked when its turn comes. */
    static AskedAhead of(List<Prepared> commands, Connection connection) throws SQLException {
        AskedAhead answers = new AskedAhead();
        if (commands.size() > 1) {
            Map<String, Set<String>> keys = new LinkedHashMap<>();
            for (Prepared prepared : commands) {
                if (prepared.command().precondition() instanceof Absent absent
                        && !prepared.command().subjects().isEmpty()) {
                    answers.asked.add(absent);
                    keys.computeIfAbsent(absent.query(), query -> new TreeSet<>())
                            .add(absent.key());
                }
            }
            for (Map.Entry<String, Set<String>> entry : keys.entrySet()) {
                answers.found.put(entry.getKey(), present(entry.getKey(), entry.getValue(), connection));
            }
        }
        return answers;
    }

    /** No answers, for a group that is recorded one by one. */
    static AskedAhead nothing() {
        return new AskedAhead();
    }

    /** True if the answer for this command is known and still right. */
    boolean answers(Command command) {
        return command.precondition() instanceof Absent absent && asked.contains(absent) && !recorded.mayTouch(command);
    }

    Optional<Refusal> answer(Command command) {
        return command.precondition() instanceof Absent absent
                        && found.getOrDefault(absent.query(), Set.of()).contains(absent.key())
                ? Optional.of(absent.refusal())
                : Optional.empty();
    }

    void recorded(Command command) {
        recorded.add(command);
    }

    private static Set<String> present(String query, Set<String> keys, Connection connection) throws SQLException {
        // The limit keeps the planner from turning many small look-ups by index into one pass over the whole table.
        String sql = "select asked.key from unnest(?::text[]) as asked (key) cross join lateral (select from ("
                + query.replace("?", "asked.key") + ") as row limit 1) as found";
        try (PreparedStatement select = connection.prepareStatement(sql)) {
            Array array = connection.createArrayOf("text", keys.toArray());
            select.setArray(1, array);
            Set<String> present = new HashSet<>();
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    present.add(row.getString(1));
                }
            }
            return present;
        }
    }
}
