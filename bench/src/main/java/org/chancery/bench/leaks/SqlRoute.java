package org.chancery.bench.leaks;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** A question in SQL, asked in a person's name on a connection of the role that serves readers. */
record SqlRoute(
        Connection readers, String name, Function<World, String> question, Function<Stream<Paper>, List<String>> rule)
        implements Route {

    @Override
    public List<String> answer(Person person, World world) throws SQLException {
        try (PreparedStatement reader = readers.prepareStatement("select set_config('chancery.reader', ?, true)");
                PreparedStatement sql = readers.prepareStatement(question.apply(world))) {
            reader.setString(1, person.reader());
            reader.execute();
            var answer = new ArrayList<String>();
            try (ResultSet row = sql.executeQuery()) {
                while (row.next()) {
                    answer.add(row.getString(1));
                }
            }
            readers.commit();
            return answer;
        }
    }

    @Override
    public List<String> expected(List<Paper> visible, World world) {
        return rule.apply(visible.stream());
    }
}
