package org.chancery.bench.leaks;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;

/** The regular mail of what waits for a person: it tells how much, and of no paper. */
record MailRoute(LeakHouse house) implements Route {

    @Override
    public String name() {
        return "mail: digest";
    }

    @Override
    public List<String> answer(Person person, World world) throws SQLException {
        Connection connection = house.builder();
        try (PreparedStatement due = connection.prepareStatement("update reminders.setting_work set next_due ="
                        + " case when person = ? then timestamptz '2026-01-01' else timestamptz 'infinity' end"
                        + " where person = ? or next_due < 'infinity'");
                PreparedStatement none = connection.prepareStatement("delete from mail.letter_work")) {
            due.setString(1, Person.person(person.account()));
            due.setString(2, Person.person(person.account()));
            due.executeUpdate();
            none.executeUpdate();
            connection.commit();
        }
        house.digests().putOut(Instant.now());
        var letters = new StringBuilder();
        try (PreparedStatement put = connection.prepareStatement("select subject, text from mail.letter_work");
                ResultSet letter = put.executeQuery()) {
            while (letter.next()) {
                letters.append(letter.getString(1)).append('\n').append(letter.getString(2));
            }
        }
        connection.commit();
        return new Pages.Answer(200, letters.toString()).papers(world);
    }

    @Override
    public List<String> expected(Person person, List<Paper> visible, World world) {
        return List.of();
    }

    @Override
    public boolean isSampled() {
        return true;
    }
}
