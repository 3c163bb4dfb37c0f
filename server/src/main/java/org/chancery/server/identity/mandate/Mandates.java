package org.chancery.server.identity.mandate;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.chancery.server.database.Reading;
import org.chancery.server.permission.Office;
import org.chancery.server.permission.Role;
import org.springframework.stereotype.Service;

/** Who holds which mandate. Offices and mandates are public; names of persons are for readers who have signed in. */
@Service
public class Mandates {

    private static final String SELECT = "select mandate, person, role, office, state, english, russian, begins, ends,"
            + " deputy_of, number from identity.mandate";

    private final Reading reading;
    private final Clock clock;

    Mandates(Reading reading, Clock clock) {
        this.reading = reading;
        this.clock = clock;
    }

    /** Today, as mandates count it. */
    public LocalDate today() {
        return LocalDate.now(clock.withZone(ZoneOffset.UTC));
    }

    /** All mandates, past and future ones too, oldest first. */
    public List<Mandate> all() {
        return reading.asPublic(sql -> sql.sql(SELECT + " order by number")
                .query((row, at) -> mandate(row))
                .list());
    }

    /** The mandates that hold today, oldest first. */
    public List<Mandate> inForce() {
        LocalDate today = today();
        return all().stream().filter(it -> it.holdsOn(today)).toList();
    }

    /** The mandates of a person that hold today, oldest first. */
    public List<Mandate> of(String person) {
        LocalDate today = today();
        return reading
                .asPublic(sql -> sql.sql(SELECT + " where person = ? order by number")
                        .param(person)
                        .query((row, at) -> mandate(row))
                        .list())
                .stream()
                .filter(it -> it.holdsOn(today))
                .toList();
    }

    /** Persons who hold one of these roles today, each once. */
    public List<String> personsIn(Role... roles) {
        List<Role> wanted = List.of(roles);
        return inForce().stream()
                .filter(it -> wanted.contains(it.role()))
                .map(Mandate::person)
                .distinct()
                .toList();
    }

    /** The mandate of a reference. */
    public Optional<Mandate> find(String mandate) {
        return reading.asPublic(sql -> sql.sql(SELECT + " where mandate = ?")
                .param(mandate)
                .query((row, at) -> mandate(row))
                .optional());
    }

    /** All organs and delegations, in the order in which they were established. */
    public List<EstablishedOffice> offices() {
        return reading.asPublic(sql -> sql.sql(
                        "select office, english, russian, kind, state from identity.office_facts order by number")
                .query((row, at) -> new EstablishedOffice(
                        new Office(row.getString(1), row.getString(2), row.getString(3)),
                        row.getString(4),
                        Optional.ofNullable(row.getString(5))))
                .list());
    }

    /** The person of a reference, as {@code reader} may know them. */
    public Optional<Person> person(String reader, String person) {
        return persons(reader).stream().filter(it -> it.id().equals(person)).findFirst();
    }

    /** All persons with a name, as {@code reader} may know them; none for the public. */
    public List<Person> persons(String reader) {
        return reading.as(
                reader,
                sql -> sql.sql("select person, name, contact from identity.person order by name, person")
                        .query((row, at) ->
                                new Person(row.getString(1), row.getString(2), Optional.ofNullable(row.getString(3))))
                        .list());
    }

    private static Mandate mandate(ResultSet row) throws SQLException {
        return new Mandate(
                row.getString("mandate"),
                row.getString("person"),
                Role.of(row.getString("role")).orElseThrow(),
                new Office(row.getString("office"), row.getString("english"), row.getString("russian")),
                Optional.ofNullable(row.getString("state")),
                row.getObject("begins", LocalDate.class),
                Optional.ofNullable(row.getObject("ends", LocalDate.class)),
                Optional.ofNullable(row.getString("deputy_of")),
                row.getLong("number"));
    }
}
