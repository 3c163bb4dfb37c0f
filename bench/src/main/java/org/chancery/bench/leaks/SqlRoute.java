package org.chancery.bench.leaks;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A question in SQL, asked in a person's name on a connection of the role that serves readers.
 *
 * @param values of the one parameter, a {@code text[]}; the question has none where this gives none
 */
record SqlRoute(Connection readers, String name, String question, Function<World, Stream<String>> values, Rule rule)
        implements Route {

    /** What somebody who may read the labels of these papers gets. */
    interface Rule {
        List<String> of(Person person, Stream<Paper> visible);
    }

    /** Without parameter, and the same for everybody who may read the labels. */
    static SqlRoute plain(
            Connection readers, String name, String question, Function<Stream<Paper>, List<String>> rule) {
        return new SqlRoute(readers, name, question, world -> Stream.empty(), (person, visible) -> rule.apply(visible));
    }

    @Override
    public List<String> answer(Person person, World world) throws SQLException {
        String[] asked = values.apply(world).toArray(String[]::new);
        try (PreparedStatement sql =
                readers.prepareStatement("select set_config('chancery.reader', ?, true); " + question)) {
            sql.setString(1, person.reader());
            if (asked.length > 0) {
                sql.setArray(2, readers.createArrayOf("text", asked));
            }
            sql.execute();
            if (!sql.getMoreResults()) {
                throw new SQLException("no rows from " + question);
            }
            var answer = new ArrayList<String>();
            try (ResultSet row = sql.getResultSet()) {
                while (row.next()) {
                    answer.add(row.getString(1));
                }
            }
            return answer;
        }
    }

    @Override
    public List<String> expected(Person person, List<Paper> visible, World world) {
        return rule.of(person, visible.stream());
    }
}
